import { expect, test } from '@playwright/test';
import { stateNotice } from '../helpers/docx/samplePapers';
import { openPaper } from '../helpers/storedDraft';
import { openLibrary } from '../helpers/storedLibrary';

const marked = { ...stateNotice, marks: { ...stateNotice.marks, secrecy: 'MẬT' } };

test('in a browser no mark is taken: none chosen, a marked paper read and not sent out', async ({
  page,
}, info) => {
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));
  await openLibrary(page, [marked]);
  await expect(page.getByText('Chỉ dùng cho văn bản không mật.')).toBeVisible();
  await openPaper(page, 'paper-0');
  await expect(page.getByText(/^Chỉ đọc\. .*trong trình duyệt/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Độ mật' })).toBeDisabled();
  await page.getByRole('button', { name: /^Xuất/ }).click();
  await expect(page.getByText(/^Văn bản có dấu “MẬT”.*trong trình duyệt/)).toBeVisible();
  await page.screenshot({ path: info.outputPath('browser.png') });
  expect(files).toEqual([]);
});

test('in a browser a marked paper is neither doubled nor issued', async ({ page }) => {
  await openLibrary(page, [marked]);
  await openPaper(page, 'paper-0');
  await page.getByRole('button', { name: 'Ban hành…' }).click();
  const refusals = page.getByText(/^Văn bản có dấu “MẬT”.*không ban hành/);
  await expect(refusals).toHaveCount(1);
  await page.getByRole('button', { name: /^Việc khác với “/ }).click();
  await page.getByRole('menuitem', { name: 'Nhân bản' }).click();
  await expect(refusals).toHaveCount(2);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
  await expect(page.getByText('1 văn bản', { exact: true })).toBeAttached();
});
