import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readDocx } from '../../build/cli/proof/docx/readDocx';
import { faultyPaper } from '../helpers/faultyPaper';
import { skipFirstStart } from '../helpers/firstStart';
import { openPaper } from '../helpers/storedDraft';
import { openLibrary } from '../helpers/storedLibrary';

test('a paper typed in the program comes out as its Word file', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await page.getByRole('link', { name: 'Mẫu' }).click();
  await page.getByRole('button', { name: 'Tạo văn bản từ mẫu Công văn trả lời' }).click();
  await page.getByRole('textbox', { name: 'Nội dung văn bản' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Đề nghị các chi bộ gửi báo cáo trước ngày 05/01/2027.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Xuất/ }).click();
  const file = await download;
  const bytes = readFileSync(await file.path());
  const { paragraphs } = readDocx(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  expect(file.suggestedFilename()).toMatch(/^Công văn.*\.docx$/);
  expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(text).toContain('Đề nghị các chi bộ gửi báo cáo trước ngày 05/01/2027.');
  await expect(page.getByText(/^Đã tải xuống tệp “Công văn/)).toBeVisible();
});

test('a paper with errors is exported only when the user says so', async ({ page }) => {
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));
  await openLibrary(page, [faultyPaper]);
  await openPaper(page, 'paper-0');
  const question = page.getByRole('alertdialog', { name: 'Văn bản còn 2 lỗi thể thức' });
  const exportIt = () => page.getByRole('button', { name: /^Xuất/ }).click();

  await exportIt();
  await expect(question.getByRole('listitem')).toHaveText([/31.*không có trong lịch/, /TM\. ĐẢNG/]);
  await question.getByRole('button', { name: 'Hủy' }).click();
  await expect(question).toBeHidden();

  await exportIt();
  await question.getByRole('button', { name: 'Xem lỗi' }).click();
  await expect(page.getByRole('tab', { name: 'Kiểm tra', selected: true })).toBeVisible();
  await expect(question).toBeHidden();

  await exportIt();
  await question.getByRole('button', { name: 'Tới chỗ này' }).nth(1).click();
  await expect(question).toBeHidden();
  await expect(page.locator('[data-place="signOff.0.authority"]')).toBeFocused();
  expect(files).toEqual([]);

  await exportIt();
  const download = page.waitForEvent('download');
  await question.getByRole('button', { name: 'Vẫn xuất bản nháp' }).click();
  await download;
  await expect(page.getByText(/^Đã tải xuống tệp/)).toBeVisible();
  expect(files).toHaveLength(1);
});

test('a paper with a secrecy mark is refused without a question', async ({ page }) => {
  const marked = { ...faultyPaper, marks: { ...faultyPaper.marks, circulation: 'TỐI MẬT' } };
  await openLibrary(page, [marked]);
  await openPaper(page, 'paper-0');
  await page.getByRole('button', { name: /^Xuất/ }).click();
  await expect(page.getByText(/TỐI MẬT.*trong trình duyệt.*máy dành riêng/)).toBeVisible();
  await expect(page.getByRole('alertdialog')).toBeHidden();
});
