import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readDocx } from '../../build/cli/proof/docx/readDocx';
import { declaration } from '../helpers/declaredMachine';
import { declarationIn, test } from '../helpers/desktopProgram';
import { stateNotice } from '../helpers/docx/samplePapers';
import { openStoredDraft } from '../helpers/storedDraft';
import { answerQuestions, chooseFile, questionsOf, saveDialogsOf } from '../helpers/stubbedDialogs';

const marked = { ...stateNotice, marks: { ...stateNotice.marks, secrecy: 'MẬT' } };

/** What an administrator does; the folder is open to its owner alone. */
function declare(dataFolder: string, text: string): void {
  const file = declarationIn(dataFolder);
  mkdirSync(path.dirname(file), { recursive: true });
  chmodSync(path.dirname(file), 0o755);
  writeFileSync(file, text);
  chmodSync(file, 0o644);
}

const choice = (page: Page) => page.getByRole('combobox', { name: 'Độ mật' });
const exportIt = (page: Page) => page.getByRole('button', { name: /^Xuất/ }).click();

test('a machine that nobody has declared takes no mark, and says so from the first screen', async ({
  desktop,
}, info) => {
  const { app, page, complaints } = await desktop.start({ firstStart: 'leave' });
  await expect(
    page.getByText(/không thuộc bí mật nhà nước.*chưa được người quản trị/),
  ).toBeVisible();
  await page.screenshot({ path: info.outputPath('first-start.png') });
  await page.getByRole('button', { name: 'Bỏ qua, khai báo sau' }).click();
  await expect(page.getByText('Chỉ dùng cho văn bản không mật.')).toBeVisible();

  await openStoredDraft(page, stateNotice);
  await expect(choice(page)).toBeDisabled();
  await choice(page).scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('undeclared.png') });

  await openStoredDraft(page, marked, 'marked');
  await expect(page.getByText(/^Chỉ đọc\. Văn bản có dấu “MẬT”/)).toBeVisible();
  await expect(choice(page)).toHaveValue('MẬT');
  await chooseFile(app, info.outputPath('mat.docx'));
  await exportIt(page);
  await expect(page.getByText(/^Văn bản có dấu “MẬT”.*không xuất/)).toBeVisible();
  await page.screenshot({ path: info.outputPath('marked-undeclared.png') });
  await app.evaluate(({ Menu }) => {
    const [fileMenu] = Menu.getApplicationMenu()?.items ?? [];
    fileMenu?.submenu?.items.find(({ label }) => label.startsWith('Xuất tệp PDF'))?.click();
  });
  await expect(page.getByText(/^Văn bản có dấu “MẬT”.*không xuất/)).toHaveCount(2);
  expect(await saveDialogsOf(app)).toEqual([]);
  expect(existsSync(info.outputPath('mat.docx'))).toBe(false);
  expect(complaints).toEqual([]);
});

test('on a declared machine a mark is chosen, and the file keeps the place of its stamp free', async ({
  desktop,
}, info) => {
  declare(desktop.dataFolder, JSON.stringify(declaration));
  const { app, page, complaints } = await desktop.start();
  await expect(page.getByText(/^Máy được khai báo soạn thảo bí mật nhà nước/)).toBeVisible();
  await openStoredDraft(page, stateNotice);
  await choice(page).selectOption('MẬT');
  await expect(page.getByText('Chỗ đóng dấu MẬT')).toBeVisible();
  await expect(page.getByText(/khai báo: Trần Văn Khải, Chánh Văn phòng/)).toBeVisible();
  await page.screenshot({ path: info.outputPath('declared.png') });

  const file = info.outputPath('mat.docx');
  await chooseFile(app, file);
  await exportIt(page);
  await expect(page.getByText('Đã lưu tệp “mat.docx”.')).toBeVisible();
  const bytes = readFileSync(file);
  const { paragraphs } = readDocx(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  const places = paragraphs.filter(({ style }) => style === 'secrecy');
  expect(places.map(({ text, spacing }) => [text, spacing['w:line']])).toEqual([['', '567']]);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(
    page.getByRole('region', { name: 'Các trang của văn bản' }).getByRole('group').first(),
  ).toBeVisible();
  await page.screenshot({ path: info.outputPath('declared-preview.png') });
  expect(complaints).toEqual([]);
});

test('a declaration that does not count refuses like none, and Trợ giúp says why', async ({
  desktop,
}, info) => {
  declare(desktop.dataFolder, JSON.stringify({ ...declaration, schemaVersion: 2 }));
  const { app, page } = await desktop.start();
  await openStoredDraft(page, marked);
  await expect(page.getByText(/^Chỉ đọc\. .*dạng 2 mà phiên bản/)).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/tro-giup';
  });
  await expect(page.getByText(/dạng 2 mà phiên bản/)).toBeVisible();
  await page.getByText('Dành cho người quản trị máy: khai báo máy').click();
  await expect(page.getByText('/etc/van-kien/khai-bao-may.json')).toBeVisible();
  await page.screenshot({ path: info.outputPath('help.png') });
  await answerQuestions(app, [0]);
  await app.evaluate(({ Menu }) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    const about = menus.flatMap(({ submenu }) => submenu?.items ?? []);
    about.find(({ label }) => label.startsWith('Giới thiệu'))?.click();
  });
  await expect.poll(async () => (await questionsOf(app))[0]?.detail).toMatch(/dạng 2 mà phiên bản/);
});
