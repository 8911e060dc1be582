import { expect, test } from '@playwright/test';
import { putRows } from '../../build/cli/bench/pageRows';
import { aConference } from '../helpers/aConference';
import { openLibrary } from '../helpers/storedLibrary';

test('short forms of the log are written out only by wish, and taken back at once', async ({
  page,
}) => {
  await openLibrary(page, []);
  const record = aConference({ id: 'c1' });
  await page.evaluate(putRows, { conferences: { id: 'c1', revision: 1, updatedAt: 1, record } });
  await page.goto('/#/hoi-nghi/c1/dien-bien');
  await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
  const notes = page.getByRole('textbox', { name: 'Ghi nhanh' });
  await notes.click();
  await page.keyboard.type('dc Long ');
  await expect(notes).toHaveValue('dc Long ');
  await page.getByRole('button', { name: 'Viết tắt…' }).click();
  await page.getByLabel(/rồi dấu cách/).check();
  await page.getByLabel(/^Danh sách, mỗi dòng/).fill('dc = đồng chí\nktr = kiểm tra');
  await page.getByRole('button', { name: 'Giữ danh sách' }).click();
  await notes.fill('');
  await page.keyboard.type('Dc Long ktr ');
  await expect(notes).toHaveValue('Đồng chí Long kiểm tra ');
  await page.keyboard.press('Backspace');
  await expect(notes).toHaveValue('Đồng chí Long ktr ');
  await page.keyboard.type('dc ');
  await page.keyboard.press('Control+z');
  await expect(notes).toHaveValue('Đồng chí Long ktr dc');
  const ime = await page.context().newCDPSession(page);
  await notes.fill('');
  await ime.send('Input.imeSetComposition', { text: 'dc', selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.press('Space');
  await ime.send('Input.insertText', { text: 'dc' });
  await expect(notes).not.toHaveValue(/đồng chí/);
});
