import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { parseMarkdown } from '@shared/text/parseMarkdown';
import { aDraft, p } from '../helpers/aDraft';
import { test } from '../helpers/desktopProgram';
import { connectionsIn } from '../helpers/netLog';
import { openPaper, openStoredDraft } from '../helpers/storedDraft';
import { aPaper } from '../helpers/storedLibrary';
import { answerQuestions, chooseFile, questionsOf } from '../helpers/stubbedDialogs';

const top = path.resolve(import.meta.dirname, '../..');
const report = 'tests/fixtures/texts/bao-cao-tong-ket-2023.md';
const sentence = 'Sản lượng khai thác hải sản vượt kế hoạch đề ra.';

test('a paper made from a template is there with what was typed after the program was killed', async ({
  desktop,
}, info) => {
  const { app, page, complaints } = await desktop.start({ firstStart: 'sample' });
  await newPaper(page, 'Nghị quyết phương hướng, nhiệm vụ năm');
  await typeAtEnd(page, sentence);
  // The promise: not more than the last second is lost.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: info.outputPath('typed.png') });
  app.process().kill('SIGKILL');
  const again = await desktop.start();
  await again.page.getByRole('row', { name: /^Nghị quyết/ }).dblclick();
  await expect(bodyOf(again.page)).toContainText(sentence);
  expect([...complaints, ...again.complaints]).toEqual([]);
});

test('closing the window right after the last key loses nothing and asks nothing', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start();
  await openStoredDraft(page, aDraft({ blocks: [p('paragraph', 'Năm 2023.')] }));
  await answerQuestions(app, [0]);
  const gone = once(app.process(), 'exit');
  await typeAtEnd(page, ` ${sentence}`);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  const again = await desktop.start();
  await openPaper(again.page);
  await expect(bodyOf(again.page)).toHaveText(`Năm 2023. ${sentence}`);
});

test('the exported report is, byte for byte, the file that the command line writes', async ({
  desktop,
}, info) => {
  const { app, page } = await desktop.start();
  const parsed = parseMarkdown(readFileSync(path.join(top, report), 'utf8'));
  if (!parsed.ok) throw new Error('The report of the tests cannot be read');
  await openStoredDraft(page, parsed.value.draft);
  const file = info.outputPath('window.docx');
  await chooseFile(app, file);
  await page.getByRole('button', { name: 'Xuất tệp Word' }).click();
  await expect(page.getByText('window.docx')).toBeVisible();
  const other = info.outputPath('command.docx');
  const command = ['build/cli/run.mjs', 'export', report, '-o', other];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: top, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(readFileSync(file).equals(readFileSync(other))).toBe(true);
});

test('an export that cannot be written says why, and the paper stays open', async ({
  desktop,
}, info) => {
  const { app, page } = await desktop.start();
  await openStoredDraft(page, aPaper('bao-cao', 'Kết quả', '2026-11-05', 'Năm 2023.'));
  const folder = info.outputPath('USB');
  mkdirSync(folder);
  await chooseFile(app, path.join(folder, 'BC.docx'));
  rmSync(folder, { recursive: true });
  await page.getByRole('button', { name: 'Xuất tệp Word' }).click();
  await expect(page.getByText(`Không còn thấy thư mục “${folder}”`)).toBeVisible();
  await expect(bodyOf(page)).toHaveText('Năm 2023.');
});

test('a day of work asks nothing of the network', async ({ desktop }, info) => {
  const log = info.outputPath('net.json');
  const { app, page } = await desktop.start({
    switches: [`--log-net-log=${log}`],
    firstStart: 'sample',
  });
  await newPaper(page, 'Báo cáo tổng kết công tác năm');
  await typeAtEnd(page, sentence);
  await chooseFile(app, info.outputPath('BC.docx'));
  await page.getByRole('button', { name: 'Xuất tệp Word' }).click();
  await expect(page.getByText('BC.docx')).toBeVisible();
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
  await page.getByRole('link', { name: 'Trợ giúp' }).click();
  await answerQuestions(app, [0]);
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('help.network')?.click();
  });
  expect((await questionsOf(app))[0]?.message).toBe('Không có kết nối mạng nào.');
  const gone = once(app.process(), 'exit');
  await app.evaluate(({ app: program }) => program.quit());
  await gone;
  expect(connectionsIn(log)).toEqual([]);
});

async function newPaper(page: Page, template: string): Promise<void> {
  await page.getByRole('button', { name: 'Văn bản mới' }).click();
  await page.getByRole('option', { name: template }).first().click();
  await page.getByRole('button', { name: 'Tạo văn bản' }).click();
  await bodyOf(page).waitFor();
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await bodyOf(page).locator('p').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

function bodyOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Nội dung văn bản' });
}
