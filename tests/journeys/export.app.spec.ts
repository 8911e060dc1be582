import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { readDocx } from '../../build/cli/proof/docx/readDocx';
import { aDraft } from '../helpers/aDraft';
import { test } from '../helpers/desktopProgram';
import { faultyPaper } from '../helpers/faultyPaper';
import { openStoredDraft } from '../helpers/storedDraft';
import { chooseFile, saveDialogsOf } from '../helpers/stubbedDialogs';

test('a paper comes out as a Word file where the user said, or not at all', async ({
  desktop,
}, info) => {
  const { app, page, complaints } = await desktop.start();
  const file = path.join(info.outputPath(), 'Công văn.docx');
  await page.getByRole('link', { name: 'Mẫu' }).click();
  await page.getByRole('button', { name: 'Tạo văn bản từ mẫu Công văn trả lời' }).click();
  await chooseFile(app, null);
  await page.getByRole('button', { name: /Xuất/ }).click();
  await expect.poll(async () => (await saveDialogsOf(app)).length).toBe(1);
  await chooseFile(app, path.join(info.outputPath(), 'rút ổ', 'Công văn.docx'));
  await page.getByRole('button', { name: /Xuất/ }).click();
  await expect(page.getByText(/^Không còn thấy thư mục/)).toBeVisible();
  await chooseFile(app, file);
  await page.getByRole('button', { name: /Xuất/ }).click();
  await expect(page.getByText(/^Đã lưu tệp “Công văn.docx”/)).toBeVisible();
  await expect(page.getByText(/^Không còn thấy thư mục/)).toBeHidden();
  const bytes = readFileSync(file);
  const { paragraphs } = readDocx(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  expect(paragraphs.map(({ text }) => text)).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect((await saveDialogsOf(app))[0]?.defaultPath).toMatch(/Công văn.*\.docx$/);
  expect(complaints).toEqual([]);
});

test('a window that is closed while its file is being written leaves the whole file', async ({
  desktop,
}, info) => {
  const { app, page } = await desktop.start();
  const file = path.join(info.outputPath(), 'Công văn.docx');
  await page.getByRole('link', { name: 'Mẫu' }).click();
  await page.getByRole('button', { name: 'Tạo văn bản từ mẫu Công văn trả lời' }).click();
  await app.evaluate(({ BrowserWindow, dialog }, filePath) => {
    dialog.showSaveDialog = () => {
      // By then the answer has been taken and the writing has begun.
      setImmediate(() => BrowserWindow.getAllWindows()[0]?.destroy());
      return Promise.resolve({ canceled: false, filePath });
    };
  }, file);
  const gone = once(app.process(), 'exit');
  await page.getByRole('button', { name: /Xuất/ }).click();
  expect(await gone).toEqual([0, null]);
  const bytes = readFileSync(file);
  const { paragraphs } = readDocx(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  expect(paragraphs.map(({ text }) => text)).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(readdirSync(path.dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a paper with errors reaches the disk only when the user says so', async ({
  desktop,
}, info) => {
  const { app, page } = await desktop.start();
  const file = path.join(info.outputPath(), 'Thông báo.docx');
  await openStoredDraft(page, faultyPaper);
  await chooseFile(app, file);
  const question = page.getByRole('alertdialog', { name: 'Văn bản còn 2 lỗi thể thức' });
  await page.getByRole('button', { name: /^Xuất/ }).click();
  await question.getByRole('button', { name: 'Hủy' }).click();
  await expect(question).toBeHidden();
  expect(await saveDialogsOf(app)).toEqual([]);
  await page.getByRole('button', { name: /^Xuất/ }).click();
  await question.getByRole('button', { name: 'Vẫn xuất bản nháp' }).click();
  await expect(page.getByText(/^Đã lưu tệp “Thông báo.docx”/)).toBeVisible();
  expect(existsSync(file)).toBe(true);
});

test('a paper that cannot be opened is handed over as it is stored', async ({ desktop }, info) => {
  const { app, page } = await desktop.start();
  const file = path.join(info.outputPath(), 'goc.json');
  // A version to come: the type knows only the present one.
  const newer = { ...aDraft(), schemaVersion: 99 as 3 };
  await openStoredDraft(page, newer);
  await expect(page.getByText(/phiên bản mới hơn/)).toBeVisible();
  await chooseFile(app, file);
  await page.getByRole('button', { name: 'Lưu dữ liệu gốc ra tệp' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ body: newer, journal: [] });
});
