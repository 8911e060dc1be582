import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron } from '../../start/electronProgram.mjs';
import { isBuildStale, runBuild } from '../../start/freshBuild.mjs';
import type { Display } from './display';

/** Commands run as one bundle in .cache/cli, whose folder this is. */
const top = fileURLToPath(new URL('../../', import.meta.url));
const benchFolder = path.join(top, 'build/cli/bench');

const readyLimitMs = 60_000;
const endLimitMs = 10_000;

/** What is started: our program, or the least window that Electron can show. */
const programs = { ours: top, empty: path.join(benchFolder, 'emptyWindow') } as const;

/** Where and with what a program is started. */
export interface ProbeRun {
  readonly electron: string;
  readonly display: Display;
  readonly program: keyof typeof programs;
  readonly dataFolder: string;
  /** Part of the address of the page that comes after its path. */
  readonly place: string;
  /** Evaluated in the page; what its promise gives is the result. */
  readonly script: string;
}

/** A program that runs, and what the script in its page gave. */
export interface Probed {
  readonly process: ChildProcess;
  readonly result: unknown;
  /** When it was started, in milliseconds since 1970. */
  readonly startedAt: number;
}

/** The pinned Electron where it was downloaded, else the one for tests; the program freshly built. */
export async function readyElectron(): Promise<string> {
  if (isBuildStale(top) && !(await runBuild(top))) throw new Error('The program does not build.');
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env;
  const found = findElectron(top, env);
  if (found.kind === 'found') return found.program;
  const script = path.join(top, 'build/runtime/testElectron.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error('The Electron for tests could not be installed.');
  return path.join(stdout.trim(), 'electron');
}

/** Starts a program and waits for what the script in its page gives; it goes on running. */
export async function startProbed(run: ProbeRun): Promise<Probed> {
  // A whole paper does not fit into a variable of the environment.
  const script = path.join(run.dataFolder, 'probe.js');
  writeFileSync(script, run.script);
  const startedAt = Date.now();
  const words = ['--no-sandbox', '--disable-gpu'];
  const probe = ['-r', path.join(benchFolder, 'windowProbe.cjs')];
  const child = spawn(run.electron, [...words, ...probe, programs[run.program]], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...run.display.env,
      VANKIEN_USER_DATA: run.dataFolder,
      VANKIEN_PROBE_PLACE: run.place,
      VANKIEN_PROBE_SCRIPT: script,
    },
  });
  try {
    return { process: child, result: await resultOf(child), startedAt };
  } catch (error) {
    child.kill();
    throw error;
  }
}

/** What the probe prints, once it has. */
function resultOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const line = /^probe (.*)\n/m.exec(said)?.[1];
      if (line !== undefined) resolve(JSON.parse(line));
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The program ended before it was ready.')));
    setTimeout(() => reject(new Error('The program was not ready in time.')), readyLimitMs).unref();
  });
}

/** Ends a program; resolves when it and its files are free. */
export async function endProbed({ process: child }: Probed): Promise<void> {
  const gone = once(child, 'exit');
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), endLimitMs);
  await gone;
  clearTimeout(timer);
  if (child.signalCode === 'SIGKILL') throw new Error('The program did not end when asked to.');
}
