import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { putRows, rowsOf } from '../../build/cli/bench/pageRows';
import { aConference, aParticipant } from '../helpers/aConference';
import { aDraft, p } from '../helpers/aDraft';
import { test } from '../helpers/desktopProgram';
import { chooseFromToolbar } from '../helpers/paperMenu';

const guests = ['Lê An', 'Lê An', 'Bùi A/B'].map((name, index) => ({
  id: `g${index}`,
  person: aParticipant(name),
  replaces: '',
  hasReplied: false,
  isPresent: true,
}));

test('letters are written into a folder, one a person', async ({ desktop }, info) => {
  const { app, page, complaints } = await desktop.start();
  const folder = path.join(info.outputPath(), 'Giấy mời');
  mkdirSync(folder, { recursive: true });
  const record = aConference({ id: 'hn', startDay: '2024-01-10', guests });
  const draft = aDraft({
    kind: 'giay-moi',
    conferenceId: 'hn',
    blocks: [p('paragraph', [{ text: 'Mời ' }, { field: 'merge.name' }])],
  });
  await page.evaluate(putRows, { conferences: { id: 'hn', revision: 1, updatedAt: 1, record } });
  await page.evaluate(putRows, rowsOf(draft, 'paper-0'));
  await page.evaluate(() => {
    window.location.hash = '#/van-ban/paper-0';
  });
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await chooseFromToolbar(page, 'Trộn thư');
  const letters = page.getByRole('dialog', { name: 'Trộn thư' });
  await letters.getByLabel('Xuất ra').selectOption('each');
  await letters.getByRole('button', { name: 'Xuất 3 bản' }).click();
  await expect(page.getByText('Đã ghi 3 tệp vào thư mục “Giấy mời”.')).toBeVisible();
  expect(readdirSync(folder).toSorted()).toEqual([
    'Giấy mời - Bùi A-B.docx',
    'Giấy mời - Lê An (2).docx',
    'Giấy mời - Lê An.docx',
  ]);
  expect(complaints).toEqual([]);
});
