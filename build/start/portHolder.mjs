import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** @type {Readonly<Partial<Record<NodeJS.Platform, (port: number) => string | undefined>>>} */
const witnesses = {
  linux: askKernel,
  darwin: (port) => readLsof(run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'])),
  win32: (port) => readNetstat(run('netstat', ['-ano', '-p', 'TCP']), port),
};

/** The process that listens on a port, as `name (process 123)`, or undefined when it cannot be told. @param {number} port */
export function whoHolds(port) {
  return witnesses[process.platform]?.(port);
}

/** Lines `p123` and `cnode` of `lsof -F pc`. @param {string} output */
export function readLsof(output) {
  const pid = /^p(\d+)$/m.exec(output)?.[1];
  const name = /^c(.+)$/m.exec(output)?.[1];
  return pid && name ? `${name} (process ${pid})` : undefined;
}

/** `TCP 127.0.0.1:41730 0.0.0.0:0 LISTENING 123`; the word LISTENING is translated, the columns are not.
 * @param {string} output @param {number} port */
export function readNetstat(output, port) {
  const rows = output.split('\n').map((line) => line.trim().split(/\s+/));
  const pid = rows.find((row) => row[1]?.endsWith(`:${port}`) && row[2]?.endsWith(':0'))?.[4];
  return pid && `process ${pid}`;
}

/** The inode of the listening socket in /proc/net/tcp: column 1 ends in the port in hex, 3 is 0A for
 * listening, 9 is the inode. @param {string} table @param {number} port */
export function socketInode(table, port) {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/));
  return rows.find((row) => row[1]?.endsWith(ending) && row[3] === '0A')?.[9];
}

/** Neither `ss` nor `lsof` is on every Linux; /proc is. @param {number} port */
function askKernel(port) {
  // A server for both families, such as Node's by default, stands in the second table alone.
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].filter((table) => existsSync(table));
  const text = tables.map((table) => readFileSync(table, 'utf8')).join('\n');
  const inode = socketInode(text, port);
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const holder = processes.find((pid) => hasSocket(pid, `socket:[${inode}]`));
  return holder && `${programOf(holder)} (process ${holder})`;
}

/** Not /proc/…/comm, which names the thread. @param {string} pid */
function programOf(pid) {
  const [program = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  return path.basename(program);
}

/** @param {string} pid @param {string} socket */
function hasSocket(pid, socket) {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).some((name) => readlinkSync(`${folder}/${name}`) === socket);
  } catch {
    // Another user's process, or one that has just ended.
    return false;
  }
}

/** @param {string} command @param {string[]} words */
function run(command, words) {
  const { status, stdout } = spawnSync(command, words, { encoding: 'utf8', timeout: 3000 });
  return status === 0 ? stdout : '';
}
