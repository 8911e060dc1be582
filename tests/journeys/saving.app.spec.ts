import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { FileSaved } from '@shared/ipc';
import { test, type WindowWithApi } from '../helpers/desktopProgram';
import { answerQuestions, chooseFile, questionsOf, saveDialogsOf } from '../helpers/stubbedDialogs';

test('a file stands where the user said, byte for byte, and the window learns no path', async ({
  desktop,
}, info) => {
  const { app, page } = await desktop.start();
  const file = path.join(folderOf(info), 'BC nam 2023.docx');
  await chooseFile(app, file);
  const saved = await save(page, 'Báo cáo 12-BC/ĐU', 'nội dung');
  expect(saved).toEqual({
    kind: 'saved',
    name: 'BC nam 2023.docx',
    fileId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(readFileSync(file, 'utf8')).toBe('nội dung');
  const [dialog] = await saveDialogsOf(app);
  expect([dialog?.title, dialog?.buttonLabel]).toEqual(['Xuất tệp Word', 'Lưu']);
  expect(path.basename(dialog?.defaultPath ?? '')).toBe('Báo cáo 12-BC-ĐU.docx');
});

test('the next file is proposed in the folder of the last one, after a restart too', async ({
  desktop,
}, info) => {
  const folder = folderOf(info);
  const first = await desktop.start();
  await chooseFile(first.app, path.join(folder, 'a.docx'));
  await save(first.page, 'a', '1');
  first.app.process().kill('SIGKILL');
  const second = await desktop.start();
  await chooseFile(second.app, null);
  expect(await save(second.page, 'b', '2')).toEqual({ kind: 'cancelled' });
  expect((await saveDialogsOf(second.app))[0]?.defaultPath).toBe(path.join(folder, 'b.docx'));
});

test('a name without its extension gets it, and a file that has it already is asked about', async ({
  desktop,
}, info) => {
  const { app, page } = await desktop.start();
  const folder = folderOf(info);
  const file = path.join(folder, 'Nghị quyết.docx');
  writeFileSync(file, 'cũ');
  await chooseFile(app, path.join(folder, 'Nghị quyết'));
  await answerQuestions(app, [0, 1]);
  expect(await save(page, 'a', 'mới')).toEqual({ kind: 'cancelled' });
  expect(readFileSync(file, 'utf8')).toBe('cũ');
  expect((await questionsOf(app))[0]?.buttons).toEqual(['Hủy', 'Thay thế']);
  expect((await save(page, 'a', 'mới')).kind).toBe('saved');
  expect(readFileSync(file, 'utf8')).toBe('mới');
});

test('a folder that has gone is said, and nothing is written', async ({ desktop }, info) => {
  const { app, page } = await desktop.start();
  const folder = folderOf(info);
  rmSync(folder, { recursive: true });
  await chooseFile(app, path.join(folder, 'a.docx'));
  expect(await save(page, 'a', '1')).toEqual({
    kind: 'failed',
    error: { kind: 'folderGone', folder },
  });
  expect(existsSync(folder)).toBe(false);
});

test('only a file of this session is shown, and only while it is there', async ({
  desktop,
}, info) => {
  const { app, page } = await desktop.start();
  const file = path.join(folderOf(info), 'a.docx');
  await chooseFile(app, file);
  await app.evaluate(({ shell }) => {
    const kept = globalThis as unknown as { opened: string[] };
    kept.opened = [];
    shell.openPath = (opened) => {
      kept.opened.push(opened);
      return Promise.resolve('');
    };
  });
  const saved = await save(page, 'a', '1');
  const fileId = saved.kind === 'saved' ? saved.fileId : '';
  const answers = [await show(page, file), await show(page, fileId)];
  rmSync(file);
  answers.push(await show(page, fileId));
  expect(answers).toEqual([false, true, false]);
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    file,
  ]);
});

function folderOf(info: { outputPath(name: string): string }): string {
  const folder = info.outputPath('văn bản');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Asks the main process to save, as the export does. */
function save(page: Page, suggestedName: string, text: string): Promise<FileSaved> {
  return page.evaluate(
    ([name, content]) => {
      const { buffer: bytes } = new TextEncoder().encode(content);
      const { mainApi } = window as unknown as WindowWithApi;
      return mainApi.ask('docx:save', { suggestedName: name, bytes });
    },
    [suggestedName, text] as const,
  );
}

function show(page: Page, fileId: string): Promise<boolean> {
  return page.evaluate(
    (id) =>
      (window as unknown as WindowWithApi).mainApi
        .ask('docx:show', { fileId: id, where: 'program' })
        .catch(() => false),
    fileId,
  );
}
