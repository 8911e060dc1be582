import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { MainApi } from '@shared/ipc';

/** The program in a real Electron. */
export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The warnings and errors that the page has said in its console. */
  readonly complaints: readonly string[];
}

/** Starts the program as often as a test needs it, on one data folder; what still runs at the end is ended. */
export interface DesktopStarter {
  readonly dataFolder: string;
  start(switches?: readonly string[]): Promise<Desktop>;
}

/** What the preload puts into the page, for `page.evaluate`. */
export interface WindowWithApi {
  readonly mainApi: MainApi;
}

const top = path.resolve(import.meta.dirname, '../..');

/** A test of the program in its window. Needs a display and ELECTRON_OVERRIDE_DIST_PATH. */
export const test = base.extend<{ desktop: DesktopStarter }>({
  desktop: async ({}, provide, info) => {
    const dataFolder = info.outputPath('data');
    mkdirSync(dataFolder, { recursive: true });
    const running: ChildProcess[] = [];
    await provide({
      dataFolder,
      start: async (switches = []) => {
        const app = await launch(dataFolder, switches);
        running.push(app.process());
        return whenShown(app);
      },
    });
    for (const child of running) child.kill('SIGKILL');
  },
});

/** The program that ELECTRON_OVERRIDE_DIST_PATH names, and the words that start ours in it. */
export function desktopCommand(): readonly [string, ...string[]] {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  return [path.join(folder, 'electron'), '--no-sandbox', '--disable-gpu', top];
}

/** The environment of a program on a data folder of its own. */
export function desktopEnvironment(dataFolder: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  const environment: Record<string, string> = {};
  for (const [name, value] of kept) if (value !== undefined) environment[name] = value;
  return { ...environment, VANKIEN_USER_DATA: dataFolder };
}

function launch(dataFolder: string, switches: readonly string[]): Promise<ElectronApplication> {
  return _electron.launch({
    args: [top, '--disable-gpu', ...switches],
    env: desktopEnvironment(dataFolder),
    timeout: 15_000,
  });
}

async function whenShown(app: ElectronApplication): Promise<Desktop> {
  const complaints: string[] = [];
  const page = await app.firstWindow();
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // A fresh data folder begins with the first start, which has no rooms to go to yet.
  const firstStart = page.getByRole('button', { name: 'Bỏ qua, khai báo sau' });
  await page.getByRole('navigation').or(firstStart).first().waitFor();
  return { app, page, complaints };
}
