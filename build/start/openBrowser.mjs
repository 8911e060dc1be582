import { spawn } from 'node:child_process';
import { findProgram } from '../setup/programs.mjs';
import { hasDisplay } from './desktop.mjs';

/** Opens the default browser where there is one; never fails. `BROWSER=none` forbids it. @param {string} address */
export function openBrowser(address) {
  const command = process.env['BROWSER'] === 'none' ? undefined : openCommand(address);
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  // The address has been printed, so a browser that does not open costs nothing.
  child.on('error', () => {});
  child.unref();
}

/** @param {string} address @returns {[string, ...string[]] | undefined} */
function openCommand(address) {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return hasDisplay(process.env) && findProgram('xdg-open') ? ['xdg-open', address] : undefined;
}
