import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

/** A program that ends sooner than this with a fault never showed its window. */
const trialMs = 10_000;

/** @param {NodeJS.ProcessEnv} env */
export function hasDisplay(env) {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => Boolean(env[name]));
}

/**
 * Runs the window until it is closed; `failed` when it could not even open.
 * @param {string} program @param {string} top
 * @returns {Promise<{ kind: 'closed', code: number } | { kind: 'failed', log: string }>}
 */
export function runWindow(program, top) {
  const log = path.join(top, '.cache/electron.log');
  mkdirSync(path.dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const began = Date.now();
  const child = spawn(program, [...rootSwitches(), top], {
    cwd: top,
    env: windowEnv(),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return new Promise((resolve) => {
    child.on('error', () => resolve({ kind: 'failed', log }));
    child.on('exit', (code) => {
      const isEarlyFault = code !== 0 && Date.now() - began < trialMs;
      resolve(isEarlyFault ? { kind: 'failed', log } : { kind: 'closed', code: code ?? 0 });
    });
  });
}

/** Chromium refuses to start its sandbox for root. */
function rootSwitches() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Terminals inside editors set ELECTRON_RUN_AS_NODE, which would start plain Node. */
function windowEnv() {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return env;
}
