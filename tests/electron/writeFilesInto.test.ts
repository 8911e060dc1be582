import { readdirSync, writeFileSync } from 'node:fs';
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
