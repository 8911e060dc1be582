import type { ChildProcess } from 'node:child_process';
import { expect, type Locator, type Page } from '@playwright/test';
import { aDraft, p } from '../helpers/aDraft';
import { test } from '../helpers/desktopProgram';
import { openPaper, openStoredDraft } from '../helpers/storedDraft';
import { realClickForTyping, realKeys, realText, startUniKey } from '../helpers/vietnameseKeyboard';

let keyboard: ChildProcess | undefined;

test.beforeAll(async () => {
  keyboard = await startUniKey();
});

test.afterAll(() => {
  keyboard?.kill();
});

test('a paper typed in Telex through UniKey is in Vietnamese, and still is after a restart', async ({
  desktop,
}, info) => {
  const { app, page } = await desktop.start();
  const blocks = [p('paragraph', '')];
  await openStoredDraft(page, aDraft({ blocks }));
  await realClickForTyping(page, bodyOf(page), bodyOf(page));
  await realText('DDarng booj xax Ngojc Lawjc, nawm 2023.\n');
  await realText('Tieengs Vieejt ddaays: dduwowngf, nguwowif, khuyur, quyeets nghij.');
  await page.screenshot({ path: info.outputPath('typed.png') });
  const lines = bodyOf(page).locator('p');
  const typed = [
    'Đảng bộ xã Ngọc Lặc, năm 2023.',
    'Tiếng Việt đấy: đường, người, khuỷu, quyết nghị.',
  ];
  await expect(lines).toHaveText(typed);
  // The promise: not more than the last second is lost.
  await page.waitForTimeout(1000);
  app.process().kill('SIGKILL');
  const again = await desktop.start();
  await openPaper(again.page);
  await expect(bodyOf(again.page).locator('p')).toHaveText(typed);
});

test('typing in the middle of bold text and in a heading goes where the caret is', async ({
  desktop,
}) => {
  const { page } = await desktop.start();
  const bold = [{ text: 'Nhiệm vụ trọng tâm', marks: ['bold'] as const }];
  const blocks = [p('heading', 'KẾT QUẢ'), p('paragraph', bold)];
  await openStoredDraft(page, aDraft({ blocks }));
  await realClickForTyping(page, page.getByText('Nhiệm vụ trọng tâm'), bodyOf(page));
  await realKeys('Home', ...Array.from({ length: 9 }, () => 'Right'));
  await realText('rieeng ');
  await realKeys('Up', 'End');
  await realText(' ddatj dduwowcj');
  await expect(bodyOf(page)).toContainText('KẾT QUẢ đạt được');
  await expect(page.getByText('Nhiệm vụ riêng trọng tâm', { exact: true })).toBeVisible();
});

test('undo takes back what was typed as a phrase, never half a syllable', async ({ desktop }) => {
  const { page } = await desktop.start();
  await openStoredDraft(page, aDraft({ blocks: [p('paragraph', 'Năm 2023')] }));
  await realClickForTyping(page, page.getByText('Năm 2023'), bodyOf(page));
  await realKeys('End');
  await realText(' dduwowngf');
  await expect(bodyOf(page)).toContainText('Năm 2023 đường');
  await realKeys('ctrl+z');
  await expect(bodyOf(page)).toHaveText('Năm 2023');
});

function bodyOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Nội dung văn bản' });
}
