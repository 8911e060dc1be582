import { existsSync } from 'node:fs';
import path from 'node:path';

/** Full path of a program that the shell would find, or undefined. @param {string} program */
export function findProgram(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file));
}

/** The browser that tests run in; VANKIEN_CHROMIUM names another. Nothing is downloaded. */
export function chromiumPath() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = names.map(findProgram).find((file) => file !== undefined);
  return process.env['VANKIEN_CHROMIUM'] ?? found ?? '/usr/bin/chromium';
}
