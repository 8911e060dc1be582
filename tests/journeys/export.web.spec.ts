import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readDocx } from '../helpers/docx/readDocx';
import { skipFirstStart } from '../helpers/firstStart';

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
