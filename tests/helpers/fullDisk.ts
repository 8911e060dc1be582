import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporaryFolder';

/** What fits on the disk of `aFullDisk`, beside what the test itself puts there. */
const freeBytes = 64 * 1024;

/**
 * A folder in which the system refuses to write more than 64 kB: a tiny disk where one may be
 * mounted, else a limit on the size of a file, which the kernel holds in the same way.
 */
export function aFullDisk(): string {
  const folder = temporaryFolder();
  const mounted = run('mount', ['-t', 'tmpfs', '-o', `size=${2 * freeBytes}`, 'tmpfs', folder]);
  if (mounted) {
    onTestFinished(() => void run('umount', [folder]));
    const ballast = path.join(folder, 'ballast');
    writeFileSync(ballast, new Uint8Array(freeBytes));
    onTestFinished(() => rmSync(ballast, { force: true }));
    return folder;
  }
  if (!limitFiles(String(freeBytes))) throw new Error('Neither mount nor prlimit works here');
  onTestFinished(() => void limitFiles('unlimited'));
  return folder;
}

function limitFiles(limit: string): boolean {
  return run('prlimit', ['--pid', String(process.pid), `--fsize=${limit}:unlimited`]);
}

function run(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words).status === 0;
}
