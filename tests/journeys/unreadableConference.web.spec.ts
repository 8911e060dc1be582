import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { putRows } from '../../build/cli/bench/pageRows';
import { aDraft, p } from '../helpers/aDraft';
import { openLibrary } from '../helpers/storedLibrary';

test('a conference that cannot be read is called by its name, and its data can be got out', async ({
  page,
}) => {
  const facts = { 'conf.ordinal': 'XV' };
  const blocks = [p('paragraph', [{ text: 'Lần thứ ' }, { field: 'conf.ordinal' }])];
  await openLibrary(page, [aDraft({ conferenceId: 'c1', blocks, facts, sources: facts })]);
  const record = { ownTitle: 'Hội nghị tổng kết', startDay: '2024-01-10', schemaVersion: 'nát' };
  await page.evaluate(putRows, { conferences: { id: 'c1', revision: 1, updatedAt: 1, record } });
  await page.goto('/#/hoi-nghi');
  // What lies in the store without having come through the program is read at the next start.
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Hội nghị tổng kết (10/01/2024)');
  await page.goto('/#/hoi-nghi/c1/thong-tin');
  const heading = page.getByRole('heading', { name: /Hội nghị tổng kết \(10\/01\/2024\)/ });
  await expect(heading).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu dữ liệu gốc ra tệp' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('hoi-nghi-c1.json');
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ record });
  await page.goto('/#/van-ban/paper-0');
  await page.getByRole('button', { name: 'Hồ sơ không đọc được' }).click();
  await expect(page.getByText(/Những gì đã điền vẫn giữ nguyên/)).toBeVisible();
  await expect(page.getByText('Lần thứ XV')).toBeVisible();
});
