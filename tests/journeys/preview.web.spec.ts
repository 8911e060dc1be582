import { expect, test } from '@playwright/test';
import { longReport } from '../../build/cli/bench/longReport';
import { skipFirstStart } from '../helpers/firstStart';
import { openStoredDraft } from '../helpers/storedDraft';

test('the count of pages stands below the text, and follows what is typed', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await openStoredDraft(page, longReport(1));
  await expect(page.getByText('9 trang', { exact: true })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('textbox', { name: 'Nội dung văn bản' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Thêm một trang.');
  await expect(page.getByText('10 trang', { exact: true })).toBeVisible();
});

test('a click on a page puts the caret at that place of the text', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/');
  await skipFirstStart(page);
  await openStoredDraft(page, longReport(1));
  await page.getByRole('button', { name: 'Xem trước trang in' }).click();
  const first = page.getByRole('group', { name: 'Trang 1 trên 9' });
  await expect(first).toBeVisible({ timeout: 20_000 });
  await first.getByText('Nhóm nhiệm vụ thứ 1').click();
  await page.keyboard.type('★');
  const body = page.getByRole('textbox', { name: 'Nội dung văn bản' });
  await expect(body.getByText(/^Nhóm.*★.*thứ 1$/)).toBeVisible();
});
