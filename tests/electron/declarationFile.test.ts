import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DeclarationPlace,
  readMachineSecrecy,
  type WritingTries,
} from '@electron/declarationFile';
import { beforeEach, describe, expect, test } from 'vitest';
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

describe('on Windows, where rights are only seen by trying', () => {
  const open = () => ({ kind: 'declarationOpen', file: place.file });
  const refuse = (code: string) => () => {
    throw Object.assign(new Error('refused'), { code });
  };
  /** A user's tries at a declaration in Program Files. */
  const walls: WritingTries = {
    openForWriting: refuse('EPERM'),
    create: refuse('EACCES'),
    remove: refuse('ENOENT'),
  };

  beforeEach(() => {
    write(text);
    place = { ...place, isWindows: true };
  });

  /** As a user who owns nothing there; root, to whom nothing is forbidden, stands for an administrator. */
  function readAsUser(): unknown {
    // The temporary folder around it lets only its maker in.
    chmodSync(path.dirname(folder), 0o755);
    return process.getuid?.() === 0 ? asLeastUser(read) : read();
  }

  test('a file that the program itself could write does not count', () => {
    expect(read()).toEqual(open());
  });

  test.runIf(ourselves === 0)('a file that it could write in a folder that it could not', () => {
    chmodSync(place.file, 0o666);
    expect(readAsUser()).toEqual(open());
  });

  test.runIf(ourselves === 0)('a file that it could not write in a folder that it could', () => {
    chmodSync(folder, 0o777);
    expect(readAsUser()).toEqual(open());
    expect(readdirSync(folder)).toEqual([path.basename(place.file)]);
  });

  test.runIf(ourselves === 0)('a probe that a killed program left behind hides no right', () => {
    chmodSync(folder, 0o777);
    writeFileSync(path.join(folder, `.vankien-${process.pid}.probe`), '');
    expect(readAsUser()).toEqual(open());
  });

  test.runIf(ourselves === 0)('what the user can write neither in nor over counts', () => {
    expect(readAsUser()).toEqual(declaredMachine);
  });

  test.each(['EACCES', 'EPERM', 'EROFS'])('%s is a wall', (code) => {
    const tries = { ...walls, openForWriting: refuse(code), create: refuse(code) };
    expect(readMachineSecrecy(place, today, tries)).toEqual(declaredMachine);
  });

  test('a probe that was let in and cannot be taken away has shown an open folder', () => {
    const tries = { ...walls, create: () => undefined, remove: refuse('EBUSY') };
    expect(readMachineSecrecy(place, today, tries)).toEqual(open());
  });

  test.each([
    ['a file that another program holds', { ...walls, openForWriting: refuse('EBUSY') }, 'EBUSY'],
    ['a folder that is full', { ...walls, create: refuse('ENOSPC') }, 'ENOSPC'],
    ['a fault without a code', { ...walls, create: refuse('') }, ''],
  ])('%s shows no wall, so the declaration does not count', (_what, tries, code) => {
    expect(readMachineSecrecy(place, today, tries)).toEqual({ kind: 'declarationUnread', code });
  });
});

function asLeastUser<T>(step: () => T): T {
  process.seteuid?.(65_534);
  try {
    return step();
  } finally {
    process.seteuid?.(0);
  }
}
