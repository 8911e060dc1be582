import { expect, type Page, test } from '@playwright/test';
import { skipFirstStart } from '../helpers/firstStart';

async function openLog(page: Page): Promise<void> {
  await page.goto('/');
  await skipFirstStart(page);
  await page.getByRole('link', { name: 'Hội nghị' }).click();
  await page.getByRole('button', { name: 'Tạo hội nghị' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ngày họp').fill('10/01/2024');
  await dialog.getByRole('button', { name: 'Tạo hội nghị' }).click();
  await openGroup(page, 'Diễn biến');
}

async function openGroup(page: Page, name: string): Promise<void> {
  const groups = page.getByRole('navigation', { name: 'Các phần của hội nghị' });
  await groups.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

async function note(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
  await page.getByLabel('Câu ghi vào biên bản').last().fill(text);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const words = (page: Page) => page.getByLabel('Nội dung', { exact: true });

test('a note tagged while it is taken stands in its table, follows, and is never written over', async ({
  page,
}) => {
  await openLog(page);
  await note(page, 'đề nghị bố trí vốn sửa trụ sở');
  await press(page, 'Kiến nghị');
  await page.getByRole('link', { name: 'Có trong Kiến nghị' }).click();
  await expect(words(page)).toHaveValue('đề nghị bố trí vốn sửa trụ sở');
  await expect(page.getByLabel('Nguồn')).toHaveValue(/^Biên bản, \d\d:\d\d$/);

  await page.getByRole('link', { name: /^Từ biên bản lúc/ }).click();
  await page.getByLabel('Câu ghi vào biên bản').fill('đề nghị bố trí 2 tỷ đồng');
  await openGroup(page, 'Kiến nghị');
  await expect(words(page)).toHaveValue('đề nghị bố trí 2 tỷ đồng');

  await words(page).fill('Bố trí vốn trung hạn');
  await openGroup(page, 'Diễn biến');
  await page.getByLabel('Câu ghi vào biên bản').fill('đề nghị bố trí 3 tỷ đồng');
  await openGroup(page, 'Kiến nghị');
  await expect(words(page)).toHaveValue('Bố trí vốn trung hạn');
  await expect(
    page.getByText('Câu trong biên bản đã đổi thành: “đề nghị bố trí 3 tỷ đồng”'),
  ).toBeVisible();
  await press(page, 'Lấy câu trong biên bản');
  await expect(words(page)).toHaveValue('đề nghị bố trí 3 tỷ đồng');
  await expect(page.getByText(/Câu trong biên bản đã đổi/)).toHaveCount(0);
});

test('a duty given in the minutes has who and when, and is there after a reload', async ({
  page,
}) => {
  await openLog(page);
  await note(page, 'Hoàn thiện dự thảo Nghị quyết');
  await press(page, 'Giao việc');
  await page.getByLabel('Giao cho').fill('Văn phòng Đảng ủy');
  await page.getByLabel('Thời hạn').fill('20/01/2024');
  await expect(page.getByText(/^Đã lưu \d/)).toBeVisible();
  await page.reload();
  await openGroup(page, 'Nhiệm vụ');
  await expect(words(page)).toHaveValue('Hoàn thiện dự thảo Nghị quyết');
  await expect(page.getByLabel('Chủ trì', { exact: true })).toHaveValue('Văn phòng Đảng ủy');
  await expect(page.getByLabel('Thời hạn')).toHaveValue('20/01/2024');
  await expect(page.getByText('Quá hạn', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Về danh sách hội nghị' }).click();
  await page.getByText('1 việc quá hạn').click();
  await page.getByRole('link', { name: 'Hoàn thiện dự thảo Nghị quyết' }).click();
  await expect(page.getByRole('heading', { name: 'Nhiệm vụ', level: 2 })).toBeVisible();
});
