import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { type FilePort, writeFileSafely } from '@electron/writeFileSafely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aFullDisk } from '../helpers/fullDisk';
import { temporaryFolder } from '../helpers/temporaryFolder';

const done = { ok: true, value: undefined };

describe('a file that can be written', () => {
  test('is there with its bytes, and nothing else is', async () => {
    const folder = temporaryFolder();
    expect(await writeFileSafely(path.join(folder, 'Báo cáo.docx'), bytes('mới'))).toEqual(done);
    expect(contentsOf(folder)).toEqual({ 'Báo cáo.docx': 'mới' });
  });

  test('takes away what a killed write left there, but not what is being written', async () => {
    const folder = temporaryFolder();
    const [left, fresh] = ['.vankien-0123456789ab.tmp', '.vankien-ba9876543210.tmp'];
    for (const name of [left, fresh]) writeFileSync(path.join(folder, name), 'dở');
    const yesterday = Date.now() / 1000 - 24 * 60 * 60;
    utimesSync(path.join(folder, left), yesterday, yesterday);
    await writeFileSafely(path.join(folder, 'BC.docx'), bytes('mới'));
    expect(readdirSync(folder)).toEqual([fresh, 'BC.docx']);
  });

  test('takes the place of the old one and keeps its permissions', async () => {
    const folder = temporaryFolder();
    const file = anOldFile(folder);
    chmodSync(file, 0o640);
    await writeFileSafely(file, bytes('mới'));
    expect(contentsOf(folder)).toEqual({ 'BC.docx': 'mới' });
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('is written where a link leads, and the link stays', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'thật'));
    const real = anOldFile(path.join(folder, 'thật'));
    const link = path.join(folder, 'BC.docx');
    symlinkSync(real, link);
    await writeFileSafely(link, bytes('mới'));
    expect(readFileSync(real, 'utf8')).toBe('mới');
    expect(readdirSync(folder, { withFileTypes: true }).find(isLink)?.name).toBe('BC.docx');
  });
});

describe('a file that cannot be written says why, and the old one stays', () => {
  test('on a full disk', async () => {
    const folder = aFullDisk();
    const file = anOldFile(folder);
    const written = await writeFileSafely(file, new Uint8Array(200_000));
    expect(written).toEqual(failed({ kind: 'diskFull', name: 'BC.docx' }));
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('in a folder that may only be read', async () => {
    const folder = temporaryFolder();
    const file = anOldFile(folder);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    const written = await asOrdinaryUser(() => writeFileSafely(file, bytes('mới')));
    expect(written).toEqual(failed({ kind: 'folderReadOnly', folder }));
    expect(contentsOf(folder)).toEqual({ 'BC.docx': 'cũ' });
  });

  test('when it is marked as read-only', async () => {
    const folder = temporaryFolder();
    const file = anOldFile(folder);
    chmodSync(file, 0o444);
    const written = await writeFileSafely(file, bytes('mới'));
    expect(written).toEqual(failed({ kind: 'fileReadOnly', name: 'BC.docx' }));
    expect(contentsOf(folder)).toEqual({ 'BC.docx': 'cũ' });
  });

  test('in a folder that is gone', async () => {
    const folder = path.join(temporaryFolder(), 'USB');
    const written = await writeFileSafely(path.join(folder, 'BC.docx'), bytes('mới'));
    expect(written).toEqual(failed({ kind: 'folderGone', folder }));
  });

  test('under a name that is too long', async () => {
    const folder = temporaryFolder();
    const name = `${'a'.repeat(300)}.docx`;
    const written = await writeFileSafely(path.join(folder, name), bytes('mới'));
    expect(written).toEqual(failed({ kind: 'pathTooLong', name }));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('under the name of a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'BC.docx'));
    const written = await writeFileSafely(path.join(folder, 'BC.docx'), bytes('mới'));
    expect(written).toEqual(failed({ kind: 'nameRefused', name: 'BC.docx' }));
  });
});

describe('on Windows', () => {
  test('a file that a scanner holds for a moment is written after a few attempts', async () => {
    const folder = temporaryFolder();
    const windows = windowsThatRefuses(3);
    expect(await writeFileSafely(anOldFile(folder), bytes('mới'), windows)).toEqual(done);
    expect(contentsOf(folder)).toEqual({ 'BC.docx': 'mới' });
  });

  test('a file open in Word stays as it was, within three seconds', async () => {
    const folder = temporaryFolder();
    const windows = windowsThatRefuses(Number.POSITIVE_INFINITY);
    const written = await writeFileSafely(anOldFile(folder), bytes('mới'), windows);
    expect(written).toEqual(failed({ kind: 'fileLocked', name: 'BC.docx' }));
    expect(contentsOf(folder)).toEqual({ 'BC.docx': 'cũ' });
    expect(windows.paused()).toBeLessThan(3000);
  });

  test('a path that Word could not open is refused before anything is written', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, `${'b'.repeat(240)}.docx`);
    const written = await writeFileSafely(file, bytes('mới'), windowsThatRefuses(0));
    expect(written).toEqual(failed({ kind: 'pathTooLong', name: path.basename(file) }));
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a refused file beside which Word has left its mark is said to be open', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'Báo cáo.docx');
  writeFileSync(path.join(folder, '~$o cáo.docx'), '');
  const refusing: FilePort = { ...windowsThatRefuses(9), platform: 'linux' };
  const written = await writeFileSafely(file, bytes('mới'), refusing);
  expect(written).toEqual(failed({ kind: 'fileLocked', name: 'Báo cáo.docx' }));
});

/** Windows says EPERM while another program holds the file. Does not wait, but adds up. */
function windowsThatRefuses(times: number): FilePort & { paused(): number } {
  let left = times;
  let paused = 0;
  return {
    platform: 'win32',
    rename: (from, to) => {
      if (left === 0) return rename(from, to);
      left -= 1;
      return Promise.reject(Object.assign(new Error('held open'), { code: 'EPERM' }));
    },
    pause: (milliseconds) => {
      paused += milliseconds;
      return Promise.resolve();
    },
    paused: () => paused,
  };
}

/** Nothing is forbidden to root, so there the step runs under the least of all users. */
async function asOrdinaryUser<T>(step: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return step();
  process.seteuid?.(65_534);
  try {
    return await step();
  } finally {
    process.seteuid?.(0);
  }
}

function anOldFile(folder: string): string {
  const file = path.join(folder, 'BC.docx');
  writeFileSync(file, 'cũ');
  return file;
}

function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder);
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

function isLink(entry: { isSymbolicLink(): boolean }): boolean {
  return entry.isSymbolicLink();
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function failed<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
