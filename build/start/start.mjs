import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { say, stop, words } from './words.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));

try {
  checkNode();
  checkPackages();
  await start();
} catch (error) {
  stop(
    words.unexpected(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'unknown'),
  );
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 20)) stop(words.oldNode(process.versions.node));
}

function checkPackages() {
  const needed = ['vite', 'electron', '@vitejs/plugin-react', 'react', 'lexical', 'docx', 'dexie'];
  const isThere = (/** @type {string} */ name) =>
    existsSync(path.join(top, 'node_modules', name, 'package.json'));
  if (!needed.every(isThere)) stop(words.packagesMissing());
}

/** Building and looking for Electron go on side by side, so that the choice is made within 20 seconds. */
async function start() {
  const { hasDisplay, runWindow } = await import('./desktop.mjs');
  const { obtainElectron } = await import('./electronProgram.mjs');
  const electronSearch = hasDisplay(process.env)
    ? obtainElectron(top, process.env)
    : Promise.resolve({ kind: /** @type {const} */ ('none'), why: words.noDisplay() });
  await ensureBuilt();
  const electron = await electronSearch;
  if (electron.kind === 'none') return runInBrowser(electron.why);

  say(words.window());
  const run = await runWindow(electron.program, top);
  if (run.kind === 'failed') return runInBrowser(words.windowFailed(run.log));
  process.exitCode = run.code;
}

async function ensureBuilt() {
  const { isBuildStale, runBuild } = await import('./freshBuild.mjs');
  if (!isBuildStale(top)) return;
  say(words.building());
  if (!(await runBuild(top))) stop(words.buildFailed());
}

/** @param {import('./words.mjs').Sentence} why */
async function runInBrowser(why) {
  const { serveProgram } = await import('./server.mjs');
  const { openBrowser } = await import('./openBrowser.mjs');
  const { programAddress } = await import('./words.mjs');
  say(why);
  await serveProgram();
  openBrowser(programAddress);
}
