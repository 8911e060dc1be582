// usage: node build/setup/systemPackages.mjs: installs what the tests need from the system.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath, findProgram } from './programs.mjs';

/**
 * What the tests need: a program that must be there afterwards, and the package that brings it under
 * its names in Debian 12, Debian 13 and Ubuntu, the best first. Libraries have no program.
 * @typedef {{ readonly program?: string, readonly names: readonly string[] }} Need
 */

/** @type {readonly Need[]} */
const needs = [
  { names: ['chromium', 'chromium-browser'] },
  { program: 'xvfb-run', names: ['xvfb'] },
  { program: 'xauth', names: ['xauth'] },
  { names: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { names: ['libnss3'] },
  { names: ['libasound2t64', 'libasound2'] },
  { names: ['libgbm1'] },
  // Version 1 of these fonts has no Vietnamese letters.
  { names: ['fonts-liberation2', 'fonts-liberation'] },
  { program: 'pdftotext', names: ['poppler-utils'] },
  { program: 'soffice', names: ['libreoffice-writer-nogui'] },
  { program: '7za', names: ['p7zip-full', '7zip'] },
  { program: 'ibus-daemon', names: ['ibus'] },
  { names: ['ibus-gtk3'] },
  { names: ['ibus-unikey'] },
  { program: 'dbus-run-session', names: ['dbus'] },
  { program: 'dbus-launch', names: ['dbus-x11'] },
  { program: 'gsettings', names: ['libglib2.0-bin'] },
  { names: ['dconf-gsettings-backend'] },
  { program: 'xdotool', names: ['xdotool'] },
];

/** Undefined when everything is there, else one sentence that says what is missing and how to get it. */
export function ensureSystemPackages() {
  return (isDebianLike() ? missingPackages() : missingPrograms()) ?? brokenBrowser();
}

function missingPackages() {
  const missing = needs.filter((need) => !need.names.some(isInstalled));
  if (missing.length === 0) return undefined;
  if (process.getuid?.() !== 0) return installSentence(missing);
  return install(missing) ? missingPrograms() : installSentence(missing);
}

/** @param {readonly Need[]} missing */
function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Names of another release are unknown to apt, so they can be told only after the update.
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  const names = missing.map((need) => need.names.find(isKnown) ?? need.names[0] ?? '');
  const words = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  console.log(`apt-get install ${names.join(' ')}`);
  const { status, stdout, stderr } = spawnSync('apt-get', words, { env, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n'));
  return status === 0;
}

/** @param {readonly Need[]} missing */
function installSentence(missing) {
  const names = missing.map((need) => need.names.find(isKnown) ?? need.names[0]);
  return `The tests need system packages; as root run: apt-get install -y ${names.join(' ')}`;
}

function missingPrograms() {
  const programs = needs.flatMap((need) => need.program ?? []);
  const missing = programs.filter((program) => !findProgram(program));
  return missing.length === 0
    ? undefined
    : `The tests need these programs, install them first: ${missing.join(', ')}`;
}

/** Ubuntu's package is a stub that wants snap, so being installed is not enough. */
function brokenBrowser() {
  const browser = chromiumPath();
  const { status } = spawnSync(browser, ['--version'], { stdio: 'ignore', timeout: 20_000 });
  return status === 0
    ? undefined
    : `No browser starts at ${browser}; install Chromium or Chrome and name it in VANKIEN_CHROMIUM`;
}

function isDebianLike() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(file, 'utf8'));
}

/** @param {string} name */
function isInstalled(name) {
  const words = ['-W', '-f=${Status}', name];
  return spawnSync('dpkg-query', words, { encoding: 'utf8' }).stdout === 'install ok installed';
}

/** @param {string} name */
function isKnown(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fault = ensureSystemPackages();
  if (fault !== undefined) {
    console.error(fault);
    process.exit(1);
  }
}
