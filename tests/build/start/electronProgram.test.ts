import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findElectron, isWorthWaiting } from '../../../build/start/electronProgram.mjs';
import { temporaryFolder } from '../../helpers/temporaryFolder';

const program = process.platform === 'win32' ? 'electron.exe' : 'electron';

test('the pinned Electron is found where npm puts it', () => {
  const top = aProject();
  const dist = anElectron(path.join(top, 'node_modules/electron/dist'), '45.4.1');
  expect(findElectron(top, {})).toEqual({ kind: 'found', program: path.join(dist, program) });
});

test('without a downloaded Electron it is missing, not an error', () => {
  expect(findElectron(aProject(), {})).toEqual({ kind: 'missing' });
});

test('ELECTRON_OVERRIDE_DIST_PATH names the folder to use', () => {
  const top = aProject();
  const dist = anElectron(path.join(top, 'elsewhere'), 'v45.0.0');
  expect(findElectron(top, { ELECTRON_OVERRIDE_DIST_PATH: dist })).toEqual({
    kind: 'found',
    program: path.join(dist, program),
  });
});

test('an older Electron is refused, because it would wipe the data of a newer one', () => {
  const top = aProject();
  const dist = anElectron(path.join(top, 'old'), '25.1.1');
  const search = findElectron(top, { ELECTRON_OVERRIDE_DIST_PATH: dist });
  expect(search).toMatchObject({ kind: 'refused', why: { en: expect.stringContaining('25.1.1') } });
});

test('a variable that names nothing is told by its name', () => {
  const search = findElectron(aProject(), { ELECTRON_EXEC_PATH: '/nowhere/electron' });
  expect(search).toMatchObject({
    kind: 'refused',
    why: { vi: expect.stringContaining('ELECTRON_EXEC_PATH') },
  });
});

test.each([
  [0, false],
  [0.05, false],
  [0.1, true],
  [1, true],
])('a download with a share of %d after 15 seconds is worth waiting for: %s', (share, expected) => {
  expect(isWorthWaiting(share, 15_000)).toBe(expected);
});

function aProject(): string {
  const top = temporaryFolder();
  const folder = path.join(top, 'node_modules/electron');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"version":"45.4.1"}');
  return top;
}

function anElectron(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, program), '');
  writeFileSync(path.join(folder, 'version'), version);
  return folder;
}
