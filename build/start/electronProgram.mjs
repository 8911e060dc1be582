import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from '../readManifest.mjs';
import { say, words } from './words.mjs';

/**
 * @typedef {import('./words.mjs').Sentence} Sentence
 * @typedef {{ kind: 'found', program: string } | { kind: 'missing' } | { kind: 'refused', why: Sentence }} Search
 * @typedef {{ kind: 'found', program: string } | { kind: 'none', why: Sentence }} Outcome
 */

/** When the choice between window and browser is made; the promise is 20 s, building included. */
const decideMs = 15_000;
/** A download that would take longer in all is not worth waiting for. */
const patienceMs = 180_000;

/**
 * The pinned Electron, found or downloaded, or the reason why there is none.
 * @param {string} top @param {NodeJS.ProcessEnv} env @returns {Promise<Outcome>}
 */
export async function obtainElectron(top, env) {
  const search = findElectron(top, env);
  if (search.kind === 'found') return search;
  if (search.kind === 'refused') return { kind: 'none', why: search.why };
  const downloaded = await download(top);
  const again = downloaded ? findElectron(top, env) : search;
  return again.kind === 'found' ? again : { kind: 'none', why: words.noElectron() };
}

/** Looks without downloading. @param {string} top @param {NodeJS.ProcessEnv} env @returns {Search} */
export function findElectron(top, env) {
  const wanted = pinnedVersion(top);
  const named = env['ELECTRON_EXEC_PATH'];
  if (named) return judge('ELECTRON_EXEC_PATH', named, wanted);
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    return judge('ELECTRON_OVERRIDE_DIST_PATH', path.join(override, programName()), wanted);
  }
  const program = path.join(top, 'node_modules/electron/dist', programName());
  return existsSync(program) ? { kind: 'found', program } : { kind: 'missing' };
}

/** @param {string} top @returns {string} */
export function pinnedVersion(top) {
  return readManifest(path.join(top, 'node_modules/electron/package.json')).version;
}

/** Chromium deletes a database that a newer one has written, so an older Electron is never let near it.
 * @param {string} variable @param {string} program @param {string} wanted @returns {Search} */
function judge(variable, program, wanted) {
  if (!existsSync(program)) {
    return { kind: 'refused', why: words.electronNotThere(variable, program) };
  }
  const found = versionBeside(program);
  const isOlder = found !== undefined && Number.parseInt(found, 10) < Number.parseInt(wanted, 10);
  return isOlder
    ? { kind: 'refused', why: words.electronTooOld(variable, found, wanted) }
    : { kind: 'found', program };
}

/** @param {string} program */
function versionBeside(program) {
  const folder = path.dirname(program);
  const places = [path.join(folder, 'version'), path.join(folder, '../../../version')];
  const place = places.find((candidate) => existsSync(candidate));
  return place && readFileSync(place, 'utf8').trim().replace(/^v/, '');
}

function programName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} top @returns {Promise<boolean>} */
function download(top) {
  const script = fileURLToPath(new URL('downloadElectron.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'ignore'] });
  let share = 0;
  say(words.tryingDownload(pinnedVersion(top)));
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    share = Number(chunk.toString().trim().split('\n').at(-1));
  });
  const decision = setTimeout(() => {
    if (isWorthWaiting(share, decideMs)) say(words.downloading(pinnedVersion(top)));
    else child.kill('SIGKILL');
  }, decideMs);
  const end = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      clearTimeout(decision);
      clearTimeout(end);
      resolve(code === 0);
    });
  });
}

/** Whether a download that has come this far in this time will end soon enough.
 * @param {number} share from 0 to 1 @param {number} elapsedMs */
export function isWorthWaiting(share, elapsedMs) {
  return share > 0 && elapsedMs / share <= patienceMs;
}
