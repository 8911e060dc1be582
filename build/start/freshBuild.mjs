import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const sources = [
  'shared',
  'renderer',
  'electron',
  'templates',
  'build/vite.config.ts',
  'build/vite.electron.config.ts',
  'build/aliases.ts',
  'build/licenceTexts.ts',
  'build/icons/icon.svg',
  'package.json',
  'package-lock.json',
];
const products = ['dist/renderer/index.html', 'dist/main/main.cjs', 'dist/preload/preload.cjs'];

/** Whether `dist/` is missing, incomplete or older than any source. @param {string} top */
export function isBuildStale(top) {
  const built = products.map((product) => changedAt(path.join(top, product)));
  const newestSource = Math.max(...sources.map((source) => newestIn(path.join(top, source))));
  return Math.min(...built) < newestSource;
}

/** When a file, or anything in a folder, last changed (ms; 0 when it does not exist). Folders count too: a deleted file shows only in the time of its folder. @param {string} place @returns {number} */
export function newestIn(place) {
  const own = changedAt(place);
  if (own === 0 || !statSync(place).isDirectory()) return own;
  return Math.max(own, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}

/** Resolves to whether the build succeeded; its output is left to `npm run build`. @param {string} top @returns {Promise<boolean>} */
export function runBuild(top) {
  const script = path.join(top, 'build/buildAll.mjs');
  const child = spawn(process.execPath, [script], { cwd: top, stdio: 'ignore' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Zero when it does not exist. @param {string} place */
function changedAt(place) {
  return statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
