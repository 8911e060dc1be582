import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as MachineSecrecyModule from '@electron/machineSecrecy';
import { beforeEach, expect, test, vi } from 'vitest';
import { declaration, declaredMachine } from '../helpers/declaredMachine';
import { temporaryFolder } from '../helpers/temporaryFolder';

const { app } = vi.hoisted(() => ({
  app: { isPackaged: false, appPath: '/opt/source', getAppPath: () => app.appPath },
}));
vi.mock('electron', () => ({ app, BrowserWindow: {}, ipcMain: {} }));

beforeEach(() => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const file = path.join(folder, 'khai-bao-may.json');
  writeFileSync(file, JSON.stringify(declaration), { mode: 0o644 });
  vi.stubEnv('VANKIEN_MACHINE_DECLARATION', file);
  Object.assign(app, { isPackaged: false, appPath: '/opt/source' });
});

test('a program run from its sources reads the declaration that it is given, once', async () => {
  const { machineSecrecy } = await startedProgram();
  expect(machineSecrecy()).toEqual(declaredMachine);
  writeFileSync(process.env['VANKIEN_MACHINE_DECLARATION'] ?? '', '{}');
  expect(machineSecrecy()).toEqual(declaredMachine);
});

test.each([
  ['an installed program', { isPackaged: true }],
  ['a copy under the name of the bare Electron', { appPath: '/opt/Electron/resources/app.asar' }],
])('%s heeds no variable that its user may set', async (_what, changes) => {
  Object.assign(app, changes);
  const { machineSecrecy } = await startedProgram();
  expect(machineSecrecy()).toEqual({ kind: 'machineUndeclared' });
});

/** The module reads the file once, so each start is a module of its own. */
async function startedProgram(): Promise<typeof MachineSecrecyModule> {
  vi.resetModules();
  return import('@electron/machineSecrecy');
}
