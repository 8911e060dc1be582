import { expect, type Page, test } from '@playwright/test';
import { newPerson } from '@shared/people/person';
import { putRows } from '../../build/cli/bench/pageRows';
import { aDraft } from '../helpers/aDraft';
import { skipFirstStart } from '../helpers/firstStart';
import { aPaper, chooseFor, openLibrary, rowOf } from '../helpers/storedLibrary';

const report = aPaper('bao-cao', 'Kết quả năm 2023', '2024-01-10', 'Đẩy mạnh chuyển đổi số');
const minutes = aPaper('bien-ban', 'Hội nghị lần thứ XV', '2023-12-25');
const titles = (page: Page) => page.locator('.paper-title');

/** A second window of the same store, and a list in each. */
async function twoWindows(page: Page): Promise<Page> {
  await openLibrary(page, [report, minutes]);
  const other = await page.context().newPage();
  await other.goto('/');
  await expect(titles(other)).toHaveCount(2);
  return other;
}

async function rename(page: Page, title: string, name: string): Promise<void> {
  await chooseFor(page, title, 'Đổi tên…');
  await page.getByLabel('Tên trong danh sách').fill(name);
  await page.keyboard.press('Enter');
}

test('a paper that another window renames is seen and found by its new name', async ({ page }) => {
  const other = await twoWindows(page);
  await rename(other, 'Báo cáo', 'Tổng kết cuối năm');
  await expect(titles(page).filter({ hasText: 'Tổng kết cuối năm' })).toHaveCount(1);
  const search = page.getByLabel('Tìm văn bản');
  await search.fill('tong ket cuoi');
  await expect(titles(page)).toHaveText(['Tổng kết cuối năm']);
  await search.fill('chuyển đổi số');
  await expect(titles(page)).toHaveText(['Tổng kết cuối năm']);
  // The find follows without a key.
  await rename(other, 'Tổng kết cuối năm', 'Tổng kết năm 2023');
  await expect(titles(page)).toHaveText(['Tổng kết năm 2023']);
});

test('a list that was left and is come back to shows what another window did meanwhile', async ({
  page,
}) => {
  const other = await twoWindows(page);
  await page.getByRole('link', { name: 'Trợ giúp' }).click();
  await chooseFor(other, 'Báo cáo', 'Chuyển vào thùng rác');
  await expect(titles(other)).toHaveCount(1);
  await page.getByRole('link', { name: 'Văn bản', exact: true }).click();
  await expect(titles(page)).toHaveText(['Biên bản: Hội nghị lần thứ XV']);
  await other.getByRole('button', { name: /^Thùng rác/ }).click();
  await chooseFor(other, 'Báo cáo', 'Xóa hẳn…');
  await other.getByRole('alertdialog').getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(page.getByRole('button', { name: /^Thùng rác/ })).toContainText('0');
});

test('a row that goes away under the focus leaves it to the next; letters find a row', async ({
  page,
}) => {
  await openLibrary(page, [report, aPaper('ke-hoach', 'Đại hội'), minutes]);
  await rowOf(page, /Kế hoạch/).focus();
  await page.keyboard.press('Delete');
  await expect(rowOf(page, /Báo cáo/)).toBeFocused();
  await page.keyboard.press('b');
  await expect(rowOf(page, /Biên bản/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Việc khác với “Biên bản/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Việc khác với “Biên bản/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem').last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Việc khác với “Biên bản/ })).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Việc khác với “Biên bản/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(rowOf(page, /Biên bản/)).toBeFocused();
});

test('a long list tells how long it is, and keys reach its end and come back', async ({ page }) => {
  await openLibrary(
    page,
    Array.from({ length: 60 }, (_, at) => aDraft({ templateId: `t${at}` })),
  );
  const list = page.getByRole('grid', { name: 'Danh sách văn bản' });
  await expect(list).toHaveAttribute('aria-rowcount', '60');
  await list.getByRole('row').first().focus();
  await page.keyboard.press('End');
  await expect(list.locator('[aria-rowindex="60"]')).toBeFocused();
  await expect(list.locator('[aria-rowindex="60"]')).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect(list.locator(':focus')).not.toHaveAttribute('aria-rowindex', '60');
  await page.keyboard.press('Home');
  await expect(list.locator('[aria-rowindex="1"]')).toBeFocused();
  // Out of sight, the row with the focus is still there.
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(list.locator('[aria-rowindex="59"]')).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(list.locator('[aria-rowindex="2"]')).toBeFocused();
  await expect(list.locator('[aria-rowindex="2"]')).toBeInViewport();
});

test('a directory of two hundred draws whom one sees, and is walked through by keys', async ({
  page,
}) => {
  await page.goto('/');
  await skipFirstStart(page);
  for (let at = 0; at < 200; at += 1) {
    const record = {
      ...newPerson(`p${at}`, `Nguyễn Văn Số ${at}`),
      rank: at + 1,
    };
    await page.evaluate(putRows, {
      people: { id: record.id, revision: 1, updatedAt: 1, record },
    });
  }
  await page.reload();
  await page.getByRole('link', { name: 'Danh bạ' }).click();
  const list = page.getByRole('listbox', { name: 'Danh bạ' });
  const first = list.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-setsize', '200');
  expect(await list.getByRole('option').count()).toBeLessThan(40);
  await first.click();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(list.locator('[aria-posinset="2"]')).toBeFocused();
  await expect(list.locator('[aria-posinset="2"]')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(list.locator('[aria-posinset="200"]')).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Nguyễn Văn Số 199');
});
