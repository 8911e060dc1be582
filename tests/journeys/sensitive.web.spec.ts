import { expect, test } from '@playwright/test';
import { openLibrary } from '../helpers/storedLibrary';

test('a paper that tends to hold secrets is begun only after one question', async ({ page }) => {
  await openLibrary(page, []);
  await page.getByRole('button', { name: 'Văn bản mới' }).first().click();
  await page.getByLabel(/Tìm mẫu/).fill('biên bản kiểm phiếu');
  await page.getByRole('button', { name: 'Tạo văn bản' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('nội dung nhân sự, kiểm tra, kỷ luật');
  await question.getByRole('button', { name: 'Thôi' }).click();
  await expect(page.getByRole('dialog', { name: 'Văn bản mới' })).toBeVisible();
  await page.getByRole('button', { name: 'Tạo văn bản' }).click();
  await question.getByRole('button', { name: 'Không mật, tạo văn bản' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('kiểm phiếu');
});
