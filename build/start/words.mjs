/**
 * What `npm start` says: one sentence in Vietnamese for the user, the same in English for whoever
 * set the machine up. A sentence about a fault ends with the command that mends it.
 * @typedef {{ readonly vi: string, readonly en: string }} Sentence
 */

export const programAddress = 'http://127.0.0.1:41730';

export const words = {
  /** @param {string} found */
  oldNode: (found) => ({
    vi: `Node.js ${found} quá cũ; hãy cài Node.js 20.20 trở lên rồi chạy: npm ci && npm start`,
    en: `Node.js ${found} is too old; install Node.js 20.20 or newer, then run: npm ci && npm start`,
  }),
  packagesMissing: () => ({
    vi: 'Chưa cài các gói của chương trình; hãy chạy: npm ci',
    en: 'The packages of the program are not installed; run: npm ci',
  }),
  building: () => ({ vi: 'Đang dựng chương trình…', en: 'Building the program…' }),
  buildFailed: () => ({
    vi: 'Không dựng được chương trình; để xem lý do hãy chạy: npm run build',
    en: 'The program could not be built; to see why, run: npm run build',
  }),
  /** @param {string} version */
  tryingDownload: (version) => ({
    vi: `Đang thử tải Electron ${version}…`,
    en: `Trying to download Electron ${version}…`,
  }),
  /** @param {string} version */
  downloading: (version) => ({
    vi: `Đang tải Electron ${version}, trong ba phút là xong; chỉ phải tải một lần.`,
    en: `Downloading Electron ${version}, done within three minutes; this happens only once.`,
  }),
  window: () => ({ vi: 'Đang mở cửa sổ Văn Kiện.', en: 'Opening the Văn Kiện window.' }),
  noDisplay: () => ({
    vi: 'Máy này không có màn hình, nên Văn Kiện chạy trong trình duyệt.',
    en: 'This machine has no display, so Văn Kiện runs in a browser.',
  }),
  noElectron: () => ({
    vi: 'Không tải được Electron, nên Văn Kiện chạy trong trình duyệt; khi có mạng, để có cửa sổ riêng hãy chạy: node node_modules/electron/install.js && npm start',
    en: 'Electron could not be downloaded, so Văn Kiện runs in a browser; once online, for its own window run: node node_modules/electron/install.js && npm start',
  }),
  /** @param {string} variable @param {string} path */
  electronNotThere: (variable, path) => ({
    vi: `${variable} trỏ tới “${path}” nhưng ở đó không có Electron, nên Văn Kiện chạy trong trình duyệt; để bỏ biến này hãy chạy: ${dropCommand(variable)}`,
    en: `${variable} names "${path}" but no Electron is there, so Văn Kiện runs in a browser; to drop it run: ${dropCommand(variable)}`,
  }),
  /** @param {string} variable @param {string} found @param {string} wanted */
  electronTooOld: (variable, found, wanted) => ({
    vi: `${variable} trỏ tới Electron ${found}, cũ hơn bản ${wanted} và có thể xóa mất dữ liệu, nên Văn Kiện chạy trong trình duyệt; để bỏ biến này hãy chạy: ${dropCommand(variable)}`,
    en: `${variable} names Electron ${found}, older than ${wanted}, which may wipe the data, so Văn Kiện runs in a browser; to drop it run: ${dropCommand(variable)}`,
  }),
  /** @param {string} log */
  windowFailed: (log) => ({
    vi: `Electron không mở được cửa sổ (chi tiết: ${log}), nên Văn Kiện chạy trong trình duyệt; để thử lại hãy chạy: npm start`,
    en: `Electron could not open a window (details: ${log}), so Văn Kiện runs in a browser; to try again run: npm start`,
  }),
  serving: () => ({
    vi: `Văn Kiện đang chạy tại ${programAddress} (nhấn Ctrl+C để dừng).`,
    en: `Văn Kiện is running at ${programAddress} (Ctrl+C stops it).`,
  }),
  notBuilt: () => ({
    vi: 'Chương trình chưa được dựng; hãy chạy: npm run build',
    en: 'The program is not built yet; run: npm run build',
  }),
  /** @param {string | undefined} holder */
  portTaken: (holder) => ({
    vi: `Địa chỉ ${programAddress} đang bị ${holder ?? 'một chương trình khác'} chiếm, mà dữ liệu của Văn Kiện gắn với đúng địa chỉ này; hãy đóng chương trình ấy rồi chạy: npm start`,
    en: `The address ${programAddress} is held by ${holder ?? 'another program'}, and the data of Văn Kiện belong to this very address; close it, then run: npm start`,
  }),
  /** @param {number} pid */
  alreadyRunning: (pid) => ({
    vi: `Văn Kiện đã chạy sẵn tại ${programAddress} (tiến trình ${pid}); hãy mở địa chỉ ấy, hoặc dừng nó bằng: ${stopCommand(pid)}`,
    en: `Văn Kiện already runs at ${programAddress} (process ${pid}); open that address, or stop it with: ${stopCommand(pid)}`,
  }),
  /** @param {string} reason */
  cannotListen: (reason) => ({
    vi: `Không mở được địa chỉ ${programAddress} (${reason}); hãy kiểm tra tường lửa rồi chạy lại: npm start`,
    en: `The address ${programAddress} could not be opened (${reason}); check the firewall, then run: npm start`,
  }),
  /** @param {string} reason */
  unexpected: (reason) => ({
    vi: `Có lỗi ngoài dự kiến (${reason}); hãy cài lại rồi thử lần nữa: npm ci && npm start`,
    en: `Something unexpected went wrong (${reason}); reinstall and try again: npm ci && npm start`,
  }),
};

/** @param {Sentence} sentence */
export function say(sentence) {
  console.log(`${sentence.vi}\n  ${sentence.en}`);
}

/** Says a fault and gives up. @param {Sentence} sentence @returns {never} */
export function stop(sentence) {
  console.error(`${sentence.vi}\n  ${sentence.en}`);
  process.exit(1);
}

/** @param {string} variable */
function dropCommand(variable) {
  return process.platform === 'win32' ? `set ${variable}=` : `unset ${variable}`;
}

/** @param {number} pid */
function stopCommand(pid) {
  return process.platform === 'win32' ? `taskkill /PID ${pid}` : `kill ${pid}`;
}
