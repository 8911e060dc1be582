import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { contentSecurityPolicy } from '@shared/contentSecurityPolicy';
import {
  desktopCommand,
  desktopEnvironment,
  test,
  type WindowWithApi,
} from '../helpers/desktopProgram';

test('the program opens its library at its own address, with a menu in Vietnamese', async ({
  desktop,
}, info) => {
  const { app, page, complaints } = await desktop.start();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
  const menus = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', '')),
  );
  expect(new URL(page.url()).host).toBe('vankien');
  expect(menus?.slice(0, 3)).toEqual(['Tệp', 'Chỉnh sửa', 'Xem']);
  await page.screenshot({ path: info.outputPath('library.png') });
  expect(complaints).toEqual([]);
});

test('the page has no Node, and its process is closed in', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  const seen = await page.evaluate(() => [
    ...['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    ...Object.keys((window as unknown as WindowWithApi).mainApi).toSorted(),
  ]);
  expect(seen).toEqual(['ask', 'on']);
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Electron answers this in every version, but its typings leave it out.
    return (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});

test('a channel that is not in the contract, or a request that does not fit, is refused', async ({
  desktop,
}) => {
  const { page } = await desktop.start();
  const refusals = await page.evaluate(async () => {
    const { mainApi } = window as unknown as WindowWithApi;
    // What a page could do that does not keep to the types.
    const untyped = mainApi as unknown as { ask(channel: string, request: unknown): unknown };
    const attempt = async (channel: string, request: unknown) => {
      try {
        return await untyped.ask(channel, request);
      } catch (error) {
        return String(error);
      }
    };
    return [
      await attempt('fs:read', '/etc/passwd'),
      await attempt('docx:save', { suggestedName: 'a', path: '/tmp/a' }),
    ];
  });
  expect(refusals[0]).toContain('No channel fs:read');
  expect(refusals[1]).toContain('Refused: docx:save (request)');
});

test('every page comes under the strict policy: nothing inline, no eval', async ({ desktop }) => {
  const { page } = await desktop.start();
  const seen = await page.evaluate(async () => {
    const { headers } = await fetch(location.href);
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline"';
    document.head.append(script);
    const evaluated = () => {
      try {
        return typeof Reflect.construct(Function, ['return 1']);
      } catch (error) {
        return error instanceof Error ? error.name : '';
      }
    };
    return [headers.get('content-security-policy'), document.title, evaluated()];
  });
  expect(seen).toEqual([contentSecurityPolicy, 'Văn Kiện', 'EvalError']);
});

test('the window leads nowhere else: no navigation, no second window', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
  const before = page.url();
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open('https://example.org/') ?? window.open('about:blank');
  });
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  await page.waitForTimeout(300);
  expect(opened).toBeNull();
  expect([page.url(), app.windows().length]).toEqual([before, 1]);
  expect(await headingOf(app)).toBe('Văn bản');
});

test('the page is denied everything that it could ask the machine for', async ({ desktop }) => {
  const { page } = await desktop.start();
  const answers = await page.evaluate(async () => {
    const state = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return {
      notices: await Notification.requestPermission(),
      camera: await state('camera'),
      place: await state('geolocation'),
      clipboardReading: await state('clipboard-read'),
    };
  });
  expect(answers).toEqual({
    notices: 'denied',
    camera: 'denied',
    place: 'denied',
    clipboardReading: 'denied',
  });
});

test('the data are where the program says, and the browser has promised to keep them', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start();
  const folder = await app.evaluate(({ app: program }) => program.getPath('userData'));
  expect(folder).toBe(desktop.dataFolder);
  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true);
});

test('a second start brings the first window forward and ends', async ({ desktop }) => {
  const { app } = await desktop.start();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const [program, ...words] = desktopCommand();
  const second = spawn(program, words, { env: desktopEnvironment(desktop.dataFolder) });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.isVisible())),
    )
    .toEqual([true]);
});

test('a data folder that cannot be written is told in one sentence', async ({ desktop }) => {
  const taken = path.join(desktop.dataFolder, 'VanKien');
  writeFileSync(taken, 'một tệp');
  const [program, ...words] = desktopCommand();
  const started = spawn(program, words, { env: desktopEnvironment(taken) });
  const said: string[] = [];
  started.stderr.on('data', (part) => said.push(String(part)));
  expect(await once(started, 'close')).toEqual([1, null]);
  expect(said.join('')).toContain(`Không ghi được vào thư mục dữ liệu “${taken}”.`);
  expect(said.join('')).not.toContain('JavaScript error');
});

test('the window opens where it was closed', async ({ desktop }) => {
  const { app } = await desktop.start();
  const place = { x: 30, y: 40, width: 1000, height: 700 };
  await app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  const gone = once(app.process(), 'exit');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  const again = await desktop.start();
  const bounds = await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual(place);
});

test('a window that crashes is loaded anew and the user is told', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
  const told = await app.evaluate(async ({ dialog, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const messages: string[] = [];
    dialog.showMessageBox = (_window: unknown, options?: { message: string }) => {
      messages.push(options?.message ?? '');
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
    await new Promise<void>((resolve) => {
      contents?.once('did-finish-load', resolve);
      contents?.forcefullyCrashRenderer();
    });
    return messages;
  });
  expect(told).toEqual(['Cửa sổ gặp lỗi và đã được mở lại.']);
  await expect.poll(() => headingOf(app)).toBe('Văn bản');
});

/** Asked in the main process: Playwright itself still waits for a navigation that was refused. */
function headingOf(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      'document.querySelector("h1")?.textContent',
    ),
  );
}
