import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { writeFilesInto } from '@electron/writeFilesInto';
import { expect, test } from 'vitest';
import { aFullDisk } from '../helpers/fullDisk';
import { temporaryFolder } from '../helpers/temporaryFolder';

const file = (name: string, size = 3) => ({ name, bytes: new ArrayBuffer(size) });

test('a name that is taken gets a counter, and what was there stays', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'Giấy mời.docx'), 'cũ');
  const saved = await writeFilesInto(folder, [file('Giấy mời.docx'), file('Giấy mời.docx')]);
  expect(saved).toEqual({ kind: 'saved', folder: path.basename(folder), count: 2 });
  expect(readdirSync(folder).toSorted()).toEqual([
    'Giấy mời (2).docx',
    'Giấy mời (3).docx',
    'Giấy mời.docx',
  ]);
});

test('a name cannot lead out of the folder', async () => {
  const folder = temporaryFolder();
  await writeFilesInto(folder, [file('../x/y.docx')]);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('on a full disk the files before stay whole, and it is told how many', async () => {
  const folder = aFullDisk();
  const saved = await writeFilesInto(folder, [file('a.docx'), file('b.docx', 200 * 1024)]);
  expect(saved).toMatchObject({ kind: 'failed', count: 1, error: { kind: 'diskFull' } });
  expect(readdirSync(folder).filter((name) => name !== 'ballast')).toEqual(['a.docx']);
});

test('two that write the same names at the same time do not write over each other', async () => {
  const folder = temporaryFolder();
  const both = [
    writeFilesInto(folder, [file('a.docx', 3)]),
    writeFilesInto(folder, [file('a.docx', 5)]),
  ];
  expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['saved', 'saved']);
  const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
  expect(sizes.toSorted((a, b) => a - b)).toEqual([3, 5]);
});

test('a name that a folder, a read-only file or a link has is taken too', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'a.docx'));
  writeFileSync(path.join(folder, 'a (2).docx'), 'cũ', { mode: 0o444 });
  const elsewhere = path.join(temporaryFolder(), 'xa.docx');
  symlinkSync(elsewhere, path.join(folder, 'a (3).docx'));
  await writeFilesInto(folder, [file('a.docx')]);
  expect(readdirSync(folder)).toEqual(['a (2).docx', 'a (3).docx', 'a (4).docx', 'a.docx']);
  expect(readFileSync(path.join(folder, 'a (2).docx'), 'utf8')).toBe('cũ');
});
