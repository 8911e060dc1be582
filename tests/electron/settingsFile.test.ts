import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as SettingsFile from '@electron/settingsFile';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../helpers/temporaryFolder';

const { place, app } = vi.hoisted(() => {
  const folder = { folder: '' };
  return { place: folder, app: { getPath: () => folder.folder } };
});
vi.mock('electron', () => ({ app }));

beforeEach(() => {
  place.folder = temporaryFolder();
});

test('what was remembered is there at the next start', async () => {
  const window = { x: 1, y: 2, width: 1000, height: 700, isMaximized: true };
  const first = await startedProgram();
  await Promise.all([
    first.changeSettings({ lastFolder: '/home/a' }),
    first.changeSettings({ lastFolder: '/home/b' }),
    first.changeSettings({ window }),
  ]);
  const second = await startedProgram();
  expect(second.readSettings()).toEqual({ lastFolder: '/home/b', window });
  expect(readdirSync(place.folder)).toEqual(['settings.json']);
});

test.each([
  ['half a file', '{"lastFolder": "/ho'],
  ['another form', '{"lastFolder": 5}'],
  ['no settings at all', '[]'],
])('%s counts as none, and the next change mends it', async (_what, text) => {
  writeFileSync(path.join(place.folder, 'settings.json'), text);
  const program = await startedProgram();
  expect(program.readSettings()).toEqual({});
  await program.changeSettings({ lastFolder: '/home/a' });
  const mended: unknown = JSON.parse(
    readFileSync(path.join(place.folder, 'settings.json'), 'utf8'),
  );
  expect(mended).toEqual({ lastFolder: '/home/a' });
});

/** The module reads the file once, so each start is a module of its own. */
async function startedProgram(): Promise<typeof SettingsFile> {
  vi.resetModules();
  return import('@electron/settingsFile');
}
