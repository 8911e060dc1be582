import { expect, type Page, test } from '@playwright/test';
import { openPaper } from '../helpers/storedDraft';
import { aPaper, chooseFor, openLibrary, rowOf } from '../helpers/storedLibrary';

const dialog = (page: Page) => page.getByRole('dialog');

/** Issues a paper from the list; the term is asked for only the first time. */
async function issue(page: Page, title: string, number: string, term = ''): Promise<void> {
  await chooseFor(page, title, 'Ban hành…');
  if (term !== '') await dialog(page).getByLabel('Ngày bắt đầu nhiệm kỳ').fill(term);
  if (number !== '') await dialog(page).getByLabel('Số', { exact: true }).fill(number);
  await dialog(page).getByRole('button', { name: 'Ban hành' }).click();
}

test('issuing proposes the next number of the term and refuses a used one by name', async ({
  page,
}) => {
  const papers = ['thứ nhất', 'thứ hai'].map((name) => aPaper('bao-cao', name, '2026-11-05'));
  await openLibrary(page, [...papers, aPaper('nghi-quyet', 'riêng', '2026-11-06')]);
  await issue(page, 'thứ nhất', '7', '15/6/2025');
  await expect(rowOf(page, 'thứ nhất')).toContainText('07-BC/ĐU');
  await expect(rowOf(page, 'thứ nhất')).toContainText('Đã ban hành');

  await chooseFor(page, 'thứ hai', 'Ban hành…');
  await expect(dialog(page).getByLabel('Số', { exact: true })).toHaveValue('8');
  await expect(dialog(page)).toContainText('Báo cáo của ĐU, nhiệm kỳ từ 15/06/2025');
  await dialog(page).getByLabel('Số', { exact: true }).fill('7');
  await expect(dialog(page)).toContainText('Số này đã dùng cho “Báo cáo: thứ nhất”');
  await dialog(page).getByRole('button', { name: 'Ban hành' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Báo cáo: thứ nhất');
  await expect(dialog(page).getByText('đã dùng cho')).toHaveCount(1);
  await dialog(page).getByLabel('Số', { exact: true }).fill('9');
  await expect(dialog(page)).not.toContainText('đã dùng cho');
  await page.keyboard.press('Escape');

  await chooseFor(page, 'riêng', 'Ban hành…');
  await expect(dialog(page).getByLabel('Số', { exact: true })).toHaveValue('1');
  await expect(dialog(page)).toContainText('An Thịnh, ngày 06 tháng 11 năm 2026');
});

test('a day that no calendar has is told beside its box, which has the focus', async ({ page }) => {
  await openLibrary(page, [aPaper('bao-cao', 'Kết quả', '2026-11-05')]);
  await chooseFor(page, 'Kết quả', 'Ban hành…');
  const day = dialog(page).getByLabel('Ngày ban hành');
  await day.fill('31/11/2026');
  await dialog(page).getByRole('button', { name: 'Ban hành' }).click();
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription(/Ngày ban hành chưa đúng/);
  await day.fill('30/11/2026');
  await expect(dialog(page)).not.toContainText('chưa đúng');
});

test('an issued paper is locked until a reason opens a new version, and keeps its number', async ({
  page,
}) => {
  await openLibrary(page, [aPaper('bao-cao', 'Kết quả', '2026-11-05', 'Nội dung cũ')]);
  await openPaper(page, 'paper-0');
  await expect(page.getByRole('main')).toContainText('Dự thảo lần 1');
  await page.getByRole('button', { name: 'Ban hành…' }).click();
  await dialog(page).getByLabel('Ngày bắt đầu nhiệm kỳ').fill('15/6/2025');
  await dialog(page).getByLabel('Người thực hiện').fill('Nguyễn Thị Lan');
  await dialog(page).getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByText('người thực hiện: Nguyễn Thị Lan')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Số văn bản' })).toHaveValue('01');
  await expect(page.getByRole('main')).not.toContainText('Dự thảo');
  await expect(page.getByRole('textbox', { name: 'Nội dung văn bản' })).toHaveAttribute(
    'contenteditable',
    'false',
  );

  await page.getByRole('button', { name: 'Mở phiên bản mới…' }).click();
  await dialog(page).getByRole('button', { name: 'Mở phiên bản mới' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('Chưa có lý do');
  await dialog(page).getByLabel('Lý do').fill('Sai số liệu');
  await dialog(page).getByRole('button', { name: 'Mở phiên bản mới' }).click();
  const body = page.getByRole('textbox', { name: 'Nội dung văn bản' });
  await expect(body).toHaveAttribute('contenteditable', 'true');
  await body.getByText('Nội dung cũ').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' đã sửa');

  await page.getByRole('button', { name: 'Ban hành…' }).click();
  await expect(dialog(page).getByLabel('Số', { exact: true })).toHaveValue('1');
  await expect(dialog(page).getByLabel('Số', { exact: true })).not.toBeEditable();
  await dialog(page).getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByText('Nội dung cũ đã sửa')).toBeVisible();
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
  await expect(rowOf(page, 'Kết quả')).toContainText('01-BC/ĐU');
  await chooseFor(page, 'Kết quả', 'Lịch sử…');
  await expect(dialog(page)).toContainText('phiên bản 2');
  await expect(dialog(page).getByRole('listitem').nth(1)).toContainText(
    /Mở phiên bản mới · Nguyễn Thị Lan\s*Lý do: Sai số liệu/,
  );
});

test('a cancelled paper keeps its number used', async ({ page }) => {
  await openLibrary(page, [
    aPaper('bao-cao', 'hủy', '2026-11-05'),
    aPaper('bao-cao', 'sau', '2026-11-05'),
  ]);
  await issue(page, 'hủy', '', '15/6/2025');
  await chooseFor(page, 'hủy', 'Hủy văn bản…');
  await dialog(page).getByLabel('Lý do').fill('Ban hành nhầm');
  await dialog(page).getByRole('button', { name: 'Hủy văn bản' }).click();
  await expect(rowOf(page, 'hủy')).toContainText('Đã hủy');
  await issue(page, 'sau', '1');
  await expect(dialog(page).getByRole('alert')).toContainText('Số 1 đã dùng cho “Báo cáo: hủy”');
});

test('a copy of an issued paper is made in two clicks, and only its foot is written', async ({
  page,
}) => {
  await openLibrary(page, [aPaper('nghi-quyet', 'nhiệm vụ năm 2027', '2026-11-05', 'Nội dung cũ')]);
  await issue(page, 'nhiệm vụ', '7', '15/6/2025');
  await expect(rowOf(page, 'nhiệm vụ')).toContainText('Đã ban hành');
  await chooseFor(page, 'nhiệm vụ', 'Sao y văn bản');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bản sao y của Nghị quyết');
  const copy = page.getByRole('region', { name: 'Phần của bản sao' });
  await expect(copy).toContainText('SAO Y BẢN CHÍNH');
  await expect(page.getByRole('textbox', { name: 'Nội dung văn bản' })).toHaveAttribute(
    'contenteditable',
    'false',
  );
  await copy.getByRole('textbox', { name: 'Địa danh' }).fill('Phú Quý');
  await expect(page.getByText(/^Đã lưu \d/)).toBeVisible();
  await page.reload();
  await expect(copy.getByRole('textbox', { name: 'Địa danh' })).toHaveValue('Phú Quý');
  await expect(page.getByRole('textbox', { name: 'Số văn bản' }).first()).toHaveValue('07');
});
