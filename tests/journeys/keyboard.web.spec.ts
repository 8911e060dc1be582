import { expect, type Page, test } from '@playwright/test';
import { aPaper, openLibrary, rowOf } from '../helpers/storedLibrary';

const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Nội dung văn bản' });

test('every step of the first start has the cursor in its first field', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByLabel('Cấp của cơ quan')).toBeFocused();
  await page.getByRole('button', { name: 'Điền dữ liệu mẫu' }).click();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ai ký văn bản?');
  await expect(page.locator('.setup-step :is(select, input, textarea)').first()).toBeFocused();
  await page.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
  await expect(page.getByLabel('Nhiệm kỳ')).toBeFocused();
  await expect(page.getByText('Đã điền dữ liệu mẫu')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tất' }).press('Enter');
  await expect(page.getByLabel('Tìm văn bản')).toBeFocused();
  await expect(page.getByText('Đã điền dữ liệu mẫu')).toHaveCount(0);
});

test('a day of papers by keys alone: made, typed, closed, opened again', async ({ page }) => {
  await openLibrary(page, [aPaper('bao-cao', 'Kết quả năm 2023')]);
  await expect(page.getByLabel('Tìm văn bản')).toBeFocused();
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel(/Tìm mẫu/)).toBeFocused();
  await page.keyboard.type('nghị quyết');
  await page.keyboard.press('Enter');
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type('Mở đầu. ');
  await expect(bodyOf(page).locator('> *').first()).toContainText(/^Mở đầu\. /);
  await page.keyboard.press('Control+w');

  const row = rowOf(page, /Nghị quyết/);
  await expect(row).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Báo cáo');
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type('Đầu tiên. ');
  await expect(bodyOf(page)).toHaveText('Đầu tiên. Nội dung');
  await page.keyboard.press('Control+w');
  await expect(rowOf(page, /Báo cáo/)).toBeFocused();
});

test('sending a paper up leaves the text, its history and the panel as they were', async ({
  page,
}) => {
  await openLibrary(page, [aPaper('bao-cao', 'Kết quả năm 2023')]);
  await rowOf(page, /Báo cáo/).dblclick();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Mới. ');
  await page.getByRole('button', { name: /^Việc khác với “/ }).click();
  await page.getByRole('menuitem', { name: 'Trình ký' }).click();
  await expect(page.locator('.editor-bar')).toContainText('Đã trình');
  await expect(page.getByRole('tab', { name: 'Kiểm tra' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await bodyOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect(bodyOf(page)).toHaveText('Nội dung');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' sau khi trình');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await page.reload();
  await expect(bodyOf(page)).toHaveText('Nội dung sau khi trình');
  await expect(page.locator('.editor-bar')).toContainText('Đã trình');
});

for (const { name, width, height } of [
  { name: 'an old office screen', width: 1366, height: 768 },
  { name: 'a small screen with large letters', width: 911, height: 512 },
]) {
  test(`on ${name} no page has to be scrolled sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openLibrary(page, [aPaper('bao-cao', 'Kết quả năm 2023')]);
    await rowOf(page, /Báo cáo/).dblclick();
    await expect(bodyOf(page)).toBeVisible();
    await expect.poll(() => sidewaysRoom(page)).toBeLessThanOrEqual(0);
    if ((await page.getByRole('complementary', { name: 'Bảng bên' }).count()) === 0) {
      await page.getByRole('button', { name: 'Thông tin văn bản' }).click();
    }
    await expect(page.getByRole('complementary', { name: 'Bảng bên' })).toBeVisible();
    await expect.poll(() => sidewaysRoom(page)).toBeLessThanOrEqual(0);
  });
}

/** How far the page can be scrolled sideways, in pixels. */
async function sidewaysRoom(page: Page): Promise<number> {
  return page.locator('.page-scroller').evaluate((box) => box.scrollWidth - box.clientWidth);
}
