import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type DeclarationPlace, readMachineSecrecy } from '@electron/declarationFile';
import { beforeEach, expect, test } from 'vitest';
import { declaration, declaredMachine } from '../helpers/declaredMachine';
import { temporaryFolder } from '../helpers/temporaryFolder';

const today = '2026-11-22';
const text = JSON.stringify(declaration);
const ourselves = process.getuid?.() ?? 0;
let folder = '';
let place: DeclarationPlace = { file: '', owners: [], isWindows: false };

beforeEach(() => {
  folder = path.join(temporaryFolder(), 'van-kien');
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  const file = path.join(folder, 'khai-bao-may.json');
  place = { file, owners: [ourselves], isWindows: false };
});

function write(content: string | Uint8Array, mode = 0o644): void {
  writeFileSync(place.file, content);
  chmodSync(place.file, mode);
}

const read = () => readMachineSecrecy(place, today);

test('a declaration that only its owner can write is read', () => {
  write(text);
  expect(read()).toEqual(declaredMachine);
});

test('the mark that the editor of Windows puts in front does no harm', () => {
  write(`\uFEFF${text}`);
  expect(read()).toEqual(declaredMachine);
});

test('without the file, or its folder, the machine is not declared', () => {
  expect(read()).toEqual({ kind: 'machineUndeclared' });
  rmSync(folder, { recursive: true });
  expect(read()).toEqual({ kind: 'machineUndeclared' });
});

test.each([
  ['its group', 0o664],
  ['everybody', 0o646],
])('a file that %s can write does not count', (_who, mode) => {
  write(text, mode);
  expect(read()).toEqual({ kind: 'declarationOpen', file: place.file });
});

test.each([
  ['its group', 0o775],
  ['everybody', 0o777],
  ['everybody, who may only add files', 0o1777],
])('a file in a folder that %s can write does not count', (_who, mode) => {
  write(text);
  chmodSync(folder, mode);
  expect(read()).toEqual({ kind: 'declarationOpen', file: place.file });
});

test('a file of somebody who is no administrator does not count', () => {
  write(text);
  place = { ...place, owners: [ourselves + 1] };
  expect(read()).toEqual({ kind: 'declarationOpen', file: place.file });
});

test('a link does not count, wherever it leads', () => {
  const elsewhere = path.join(folder, 'khac.json');
  writeFileSync(elsewhere, text);
  symlinkSync(elsewhere, place.file);
  expect(read()).toEqual({ kind: 'declarationOpen', file: place.file });
});

test('a folder or a device in its place is told of', () => {
  mkdirSync(place.file);
  expect(read()).toEqual({ kind: 'declarationUnread', code: 'EISDIR' });
  place = { ...place, file: '/dev/null' };
  expect(read()).toMatchObject({ kind: 'declarationUnread' });
});

test.each([
  ['an empty file', ''],
  ['half a file', text.slice(0, 40)],
  ['a file of another coding', new Uint8Array(Buffer.from(text, 'utf16le'))],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0xc0])],
  ['a file without end', `${text}${' '.repeat(20_000)}`],
])('%s is broken', (_what, content) => {
  write(content);
  expect(read()).toEqual({ kind: 'declarationBroken' });
});

test('what is wrong in the text is named', () => {
  write(JSON.stringify({ ...declaration, declaredOn: '2027-01-01' }));
  expect(read()).toEqual({ kind: 'declarationFuture', date: '2027-01-01' });
});

test('on Windows a file that the program itself could write does not count', () => {
  write(text);
  place = { ...place, isWindows: true };
  expect(read()).toEqual({ kind: 'declarationOpen', file: place.file });
});
