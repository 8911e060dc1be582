import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { MainApi } from '@shared/ipc';
import { skipFirstStart } from './firstStart';

/** The program in a real Electron. */
export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The warnings and errors that the page has said in its console. */
  readonly complaints: readonly string[];
}

/** How the first start is gone through: put off, filled in with the sample body, or left to the test. */
type FirstStart = 'skip' | 'sample' | 'leave';

/** Starts the program as often as a test needs it, on one data folder; what still runs at the end is ended. */
export interface DesktopStarter {
  readonly dataFolder: string;
  start(how?: {
    readonly switches?: readonly string[];
    readonly firstStart?: FirstStart;
  }): Promise<Desktop>;
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
      start: async ({ switches = [], firstStart = 'skip' } = {}) => {
        const app = await launch(dataFolder, switches);
        running.push(app.process());
        const started = await whenShown(app);
        await passFirstStart(started.page, firstStart);
        return started;
      },
    });
    for (const child of running) child.kill('SIGKILL');
  },
});

/** Where the program on a data folder looks for the declaration of its machine: nowhere else. */
export function declarationIn(dataFolder: string): string {
  return path.join(dataFolder, 'may', 'khai-bao-may.json');
}

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
  return {
    ...environment,
    VANKIEN_USER_DATA: dataFolder,
    VANKIEN_MACHINE_DECLARATION: declarationIn(dataFolder),
  };
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
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { app, page, complaints };
}

/** Only on a data folder that is new does the program begin with its three questions. */
async function passFirstStart(page: Page, how: FirstStart): Promise<void> {
  const isFirst = await page.getByRole('button', { name: 'Điền dữ liệu mẫu' }).isVisible();
  if (how === 'leave' || !isFirst) return;
  if (how === 'skip') await skipFirstStart(page);
  else await fillInSample(page);
  await page.getByRole('heading', { name: 'Văn bản', exact: true }).waitFor();
}

async function fillInSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Điền dữ liệu mẫu' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
}
