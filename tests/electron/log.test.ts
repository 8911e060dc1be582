import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { log } from '@electron/log';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../helpers/temporaryFolder';

const place = vi.hoisted(() => ({ folder: '' }));
vi.mock('electron', () => ({ app: { getPath: () => place.folder } }));

beforeEach(() => {
  place.folder = path.join(temporaryFolder(), 'logs');
});

test('each event is one line with its time', () => {
  log('started', { version: '0.1.0' });
  log('window hangs');
  const lines = read('vankien.log').map((line): unknown => JSON.parse(line));
  expect(lines).toEqual([
    { at: expect.stringMatching(/^\d{4}-/), event: 'started', version: '0.1.0' },
    { at: expect.stringMatching(/^\d{4}-/), event: 'window hangs' },
  ]);
});

test('the log never grows beyond three files of half a megabyte', () => {
  const detail = { frames: 'x'.repeat(200_000) };
  for (let count = 0; count < 12; count += 1) log('big', detail);
  const sizes = ['vankien.log', 'vankien.1.log', 'vankien.2.log'].map(
    (name) => statSync(path.join(place.folder, name)).size,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(512 * 1024);
  expect(existsSync(path.join(place.folder, 'vankien.3.log'))).toBe(false);
});

function read(name: string): readonly string[] {
  return readFileSync(path.join(place.folder, name), 'utf8').trim().split('\n');
}
