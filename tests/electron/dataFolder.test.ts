import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from '@electron/dataFolder';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/temporaryFolder';

test('a data folder is made with all folders above it, and nothing is left in it', () => {
  const folder = path.join(temporaryFolder(), 'AppData', 'VanKien');
  expect(makeDataFolder(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be had is told by false, not by a fault', () => {
  const file = path.join(temporaryFolder(), 'VanKien');
  writeFileSync(file, 'một tệp');
  expect([makeDataFolder(file), makeDataFolder(path.join(file, 'trong tệp'))]).toEqual([
    false,
    false,
  ]);
});
