import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { putRows, rowsOf } from '../../build/cli/bench/pageRows';
import { aDraft } from '../helpers/aDraft';
import { aPaper, chooseFor, openLibrary, rowOf } from '../helpers/storedLibrary';

const report = aPaper('bao-cao', 'Kết quả năm 2023', '2024-01-10', 'Đẩy mạnh chuyển đổi số');
const resolution = aPaper('nghi-quyet', 'Phương hướng năm 2024', '2024-01-10');
const minutes = aPaper('bien-ban', 'Hội nghị lần thứ XV', '2023-12-25');

const titles = (page: Page) => page.locator('.paper-title');
const shelf = (page: Page, name: RegExp) =>
  page.getByRole('group', { name: 'Trạng thái' }).getByRole('button', { name });

test('a new paper is made, renamed and found again after a reload', async ({ page }) => {
  await openLibrary(page, []);
  await page.getByRole('button', { name: 'Văn bản mới' }).first().click();
  await page.getByLabel(/Tìm mẫu/).fill('tờ trình');
  await page.getByRole('button', { name: 'Tạo văn bản' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tờ trình');
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();

  await chooseFor(page, 'Tờ trình', 'Đổi tên…');
  await page.getByLabel('Tên trong danh sách').fill('Tờ trình nhân sự');
  await page.keyboard.press('Enter');
  await expect(titles(page)).toHaveText(['Tờ trình nhân sự']);
  await page.reload();
  await expect(titles(page)).toHaveText(['Tờ trình nhân sự']);
});

test('search finds titles and texts with and without diacritics, the exact ones first', async ({
  page,
}) => {
  const folded = aPaper('ke-hoach', 'Chuyên đối sổ');
  await openLibrary(page, [report, resolution, minutes, folded]);
  const search = page.getByLabel('Tìm văn bản');
  await search.fill('hoi nghi');
  await expect(titles(page)).toHaveText(['Biên bản: Hội nghị lần thứ XV']);
  await search.fill('chuyển đổi số');
  await expect(titles(page)).toHaveText(['Báo cáo: Kết quả năm 2023', 'Kế hoạch: Chuyên đối sổ']);
  await expect(rowOf(page, /Báo cáo/).locator('mark')).toHaveText('chuyển đổi số');
  await search.fill('không có từ này');
  await expect(page.getByText('Không tìm thấy văn bản nào')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(titles(page)).toHaveCount(4);
});

test('the list is narrowed by year, kind and state', async ({ page }) => {
  await openLibrary(page, [report, resolution, minutes]);
  await page.getByLabel('Năm', { exact: true }).selectOption('2023');
  await expect(titles(page)).toHaveText(['Biên bản: Hội nghị lần thứ XV']);
  await page.getByLabel('Năm', { exact: true }).selectOption('');
  await page.getByLabel('Loại văn bản').selectOption('bao-cao');
  await expect(titles(page)).toHaveText(['Báo cáo: Kết quả năm 2023']);
  await page.getByLabel('Loại văn bản').selectOption('');
  await chooseFor(page, 'Nghị quyết', 'Trình ký');
  await shelf(page, /^Đã trình/).click();
  await expect(titles(page)).toHaveText(['Nghị quyết: Phương hướng năm 2024']);
  await expect(rowOf(page, /Nghị quyết/)).toContainText('Đã trình');
});

test('a copy is a draft of its own without number and date', async ({ page }) => {
  await openLibrary(page, [report]);
  await chooseFor(page, 'Báo cáo', 'Nhân bản');
  await expect(titles(page)).toHaveCount(2);
  await expect(titles(page).filter({ hasText: /\(2\)$/ })).toHaveCount(1);
  await expect(page.getByText('10/01/2024')).toHaveCount(1);
});

test('a paper goes to the trash, comes back, and is deleted for good only after a question', async ({
  page,
}) => {
  await openLibrary(page, [report, minutes]);
  await chooseFor(page, 'Báo cáo', 'Chuyển vào thùng rác');
  await expect(titles(page)).toHaveText(['Biên bản: Hội nghị lần thứ XV']);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(titles(page)).toHaveCount(2);

  await chooseFor(page, 'Báo cáo', 'Chuyển vào thùng rác');
  await expect(shelf(page, /^Thùng rác/)).toContainText('1');
  await page.reload();
  await shelf(page, /^Thùng rác/).click();
  await chooseFor(page, 'Báo cáo', 'Khôi phục');
  await expect(page.getByText('Thùng rác trống')).toBeVisible();

  await shelf(page, /^Tất cả/).click();
  await chooseFor(page, 'Báo cáo', 'Chuyển vào thùng rác');
  await shelf(page, /^Thùng rác/).click();
  await chooseFor(page, 'Báo cáo', 'Xóa hẳn…');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(shelf(page, /^Thùng rác/)).toContainText('0');
  await page.reload();
  await expect(shelf(page, /^Tất cả/)).toContainText('1');
  await expect(shelf(page, /^Thùng rác/)).toContainText('0');
});

test('the list is used by keys alone', async ({ page }) => {
  await openLibrary(page, [report, resolution, minutes]);
  await rowOf(page, /Biên bản/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, /Nghị quyết/)).toBeFocused();
  await page.keyboard.press('F2');
  await page.getByLabel('Tên trong danh sách').fill('Nghị quyết nháp');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Nghị quyết nháp')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(titles(page)).toHaveCount(2);
  await page.keyboard.press('Control+f');
  await expect(page.getByLabel('Tìm văn bản')).toBeFocused();
  await rowOf(page, /Báo cáo/).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Danh sách', exact: true })).toBeVisible();
  await expect(page.getByText('Đẩy mạnh chuyển đổi số')).toBeVisible();
});

test('a paper that cannot be read is listed with its reason and gives out its raw data', async ({
  page,
}) => {
  // What a newer program would have stored.
  const newer = { ...report, schemaVersion: 99 } as unknown as typeof report;
  await openLibrary(page, [newer, minutes]);
  await expect(rowOf(page, /Báo cáo/)).toContainText('phiên bản mới hơn');
  await expect(rowOf(page, /Biên bản/)).not.toContainText('phiên bản mới hơn');
  await page.getByRole('link', { name: 'Báo cáo: Kết quả năm 2023' }).click();
  await expect(page.getByRole('alert')).toContainText('dạng 99');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu dữ liệu gốc ra tệp' }).click();
  expect((await download).suggestedFilename()).toBe('van-ban-paper-0.json');
  await page.getByRole('link', { name: 'Về danh sách văn bản' }).click();
  await expect(titles(page)).toHaveCount(2);
});

test('a broken row of the list blanks nothing, and is whole again after a reload', async ({
  page,
}) => {
  await openLibrary(page, [minutes]);
  const rows = rowsOf(report, 'broken');
  await page.evaluate(putRows, { ...rows, drafts: { id: 'broken', state: 'zzz' } });
  await page.reload();
  await expect(titles(page)).toHaveText([/Biên bản|Báo cáo/, /Biên bản|Báo cáo/]);
  await page.getByRole('link', { name: 'Báo cáo: Kết quả năm 2023' }).click();
  await expect(page.getByText('Đẩy mạnh chuyển đổi số')).toBeVisible();
});

test('an empty library teaches what to do first', async ({ page }) => {
  await openLibrary(page, []);
  await expect(page.getByText('Chưa có văn bản nào')).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('dialog', { name: 'Văn bản mới' })).toBeVisible();
});

test('a thousand papers draw only what is in sight', async ({ page }) => {
  test.setTimeout(120_000);
  const papers = Array.from({ length: 1000 }, (_, index) => aDraft({ templateId: `t${index}` }));
  await openLibrary(page, papers);
  await expect(shelf(page, /^Tất cả/)).toContainText('1000');
  expect(await page.getByRole('row').count()).toBeLessThan(40);
});

test('the list and its dialogs have no barriers that a machine can find', async ({ page }) => {
  await openLibrary(page, [report, resolution]);
  await expect(titles(page)).toHaveCount(2);
  expect(await barriers(page)).toEqual([]);
  await chooseFor(page, 'Báo cáo', 'Ban hành…');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Trợ giúp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trợ giúp');
  expect(await barriers(page)).toEqual([]);
});

async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
