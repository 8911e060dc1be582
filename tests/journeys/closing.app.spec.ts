import { once } from 'node:events';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { RequestInput } from '@shared/ipc';
import { test, type WindowWithApi } from '../helpers/desktopProgram';
import { answerQuestions, questionsOf } from '../helpers/stubbedDialogs';

test('a window that has nothing to save closes at once', async ({ desktop }) => {
  const { app } = await desktop.start();
  await answerQuestions(app, [0]);
  const gone = once(app.process(), 'exit');
  await closeWindow(app);
  expect(await gone).toEqual([0, null]);
});

test('closing waits until the page has saved, and asks nothing', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await answerQuestions(app, [0]);
  await answerClosing(page, [{ kind: 'saved' }], 1000);
  const gone = once(app.process(), 'exit');
  await closeWindow(app);
  expect(await isOpen(app)).toBe(true);
  expect(await questionsOf(app)).toEqual([]);
  expect(await gone).toEqual([0, null]);
});

test('a save that fails is put to the user, who may stay and try again', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await answerQuestions(app, [0, 1]);
  const problem = 'Ổ đĩa đã đầy.';
  await answerClosing(page, [{ kind: 'failed', problem }], 0);
  await closeWindow(app);
  await expect.poll(() => questionsOf(app)).toHaveLength(1);
  expect(await questionsOf(app)).toEqual([
    {
      message: 'Chưa lưu được những chữ vừa gõ.',
      detail: problem,
      buttons: ['Ở lại', 'Đóng, bỏ phần chưa lưu'],
    },
  ]);
  expect(await isOpen(app)).toBe(true);
  const gone = once(app.process(), 'exit');
  await closeWindow(app);
  await gone;
});

test('a save that takes longer than three seconds is waited for when the user wants to', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start();
  await answerQuestions(app, [0]);
  await answerClosing(page, [{ kind: 'saved' }], 4000);
  const gone = once(app.process(), 'exit');
  await closeWindow(app);
  await expect.poll(() => questionsOf(app)).toHaveLength(1);
  expect((await questionsOf(app))[0]?.buttons).toEqual(['Chờ thêm', 'Đóng, bỏ phần chưa lưu']);
  await gone;
});

test('a page that never answers does not hold the window for ever', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await answerQuestions(app, [1]);
  await page.evaluate(() =>
    (window as unknown as WindowWithApi).mainApi.ask('close:watch', { isWatching: true }),
  );
  const gone = once(app.process(), 'exit');
  await closeWindow(app);
  expect(await gone).toEqual([0, null]);
});

test('a page that was loaded anew is not waited for', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await answerQuestions(app, [0]);
  await page.evaluate(() =>
    (window as unknown as WindowWithApi).mainApi.ask('close:watch', { isWatching: true }),
  );
  await page.reload();
  const gone = once(app.process(), 'exit');
  await closeWindow(app);
  expect(await gone).toEqual([0, null]);
});

/** The page answers each request to close with the next of the answers, after a while. */
async function answerClosing(
  page: Page,
  answers: readonly RequestInput<'close:answer'>[],
  afterMs: number,
): Promise<void> {
  await page.evaluate(
    async ([given, wait]) => {
      const { mainApi } = window as unknown as WindowWithApi;
      let count = 0;
      mainApi.on('close:requested', () => {
        const answer = given[Math.min(count, given.length - 1)] ?? { kind: 'saved' };
        count += 1;
        setTimeout(() => void mainApi.ask('close:answer', answer), wait);
      });
      await mainApi.ask('close:watch', { isWatching: true });
    },
    [answers, afterMs] as const,
  );
}

async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

function isOpen(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length === 1);
}
