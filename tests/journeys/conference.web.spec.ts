import { expect, type Page, test } from '@playwright/test';
import { skipFirstStart } from '../helpers/firstStart';
import { test as killable } from '../helpers/killableBrowser';

/** Opens a new conference of a day; gives its address. */
async function openNew(page: Page, address = '/'): Promise<string> {
  await page.goto(address);
  await skipFirstStart(page);
  await page.getByRole('link', { name: 'Hội nghị' }).click();
  await page.getByRole('button', { name: 'Tạo hội nghị' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ngày họp').fill('10/01/2024');
  await dialog.getByLabel('Lần thứ').fill('15');
  await dialog.getByRole('button', { name: 'Tạo hội nghị' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('lần thứ XV');
  return page.url();
}

const groupLink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Các phần của hội nghị' }).getByRole('link', { name });

async function openGroup(page: Page, name: string): Promise<void> {
  await groupLink(page, name).click();
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
}

/** Writes the name of somebody who is not in the directory. */
async function fillPerson(page: Page, place: string, name: string): Promise<void> {
  const field = page.locator(place);
  // The picker comes with the focus.
  await field.locator('input').first().focus();
  await field.getByRole('combobox').fill(name);
  await page.keyboard.press('Tab');
}

async function isSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Đã lưu \d/)).toBeVisible();
}

test('the conference of 10/01/2024 is entered once, and everything is there after a reload', async ({
  page,
}) => {
  await openNew(page);
  await page.getByLabel('Năm tổng kết').fill('2023');
  await page.getByLabel('Năm kế hoạch').fill('2024');
  await page.getByRole('button', { name: /^Ghi “tổng kết/ }).click();
  await page.getByLabel('Bắt đầu lúc').fill('8h30');
  await page.getByLabel('Địa điểm họp').fill('Hội trường tầng 10');

  await openGroup(page, 'Chủ trì, thư ký');
  await page.getByRole('button', { name: 'Thêm người chủ trì' }).click();
  await fillPerson(page, '[data-item=chairs] .leader', 'Đinh Quốc Thái');
  await page.getByLabel('Chức vụ').first().fill('Bí thư Đảng ủy');
  await page.getByRole('button', { name: 'Thêm thư ký' }).click();
  await fillPerson(page, '[data-item=secretaries] .leader', 'Vũ Đức Lâm');

  await openGroup(page, 'Thành phần');
  for (const [index, name] of ['Lương Thị Hạnh', 'Hoàng Văn Trí', 'Tạ Thu Ngân'].entries()) {
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await fillPerson(page, `.member:nth-child(${index + 1}) .person-field`, name);
  }
  await page.getByLabel('Có mặt: Hoàng Văn Trí').selectOption('Vắng có lý do');
  await page.getByLabel('Lý do vắng của Hoàng Văn Trí').fill('đi công tác');
  await page.getByRole('button', { name: /chưa điểm danh đều có mặt/ }).click();
  await expect(page.getByText(/Triệu tập 3, có mặt 2, vắng 1/)).toBeVisible();

  await openGroup(page, 'Khách mời');
  await page.getByRole('button', { name: 'Thêm khách mời' }).click();
  await fillPerson(page, '.entry .person-field', 'Mai Thu An');
  await page.getByLabel(/^Cơ quan báo chí/).fill('Báo Hải Sơn');

  await openGroup(page, 'Chương trình');
  await page.getByRole('button', { name: 'Dùng chương trình thường gặp' }).click();
  await expect(page.locator('.entry')).toHaveCount(13);
  await expect(page.getByLabel('Từ', { exact: true }).first()).toHaveValue('08:15');

  await openGroup(page, 'Diễn biến');
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(page.getByLabel('Câu ghi vào biên bản')).toHaveCount(2);
  await expect(page.getByLabel('Loại việc').last()).toHaveValue('flag');
  const told = page.getByLabel('Câu ghi vào biên bản').last();
  await expect(told).toHaveValue('');
  await expect(told).toHaveAttribute('placeholder', 'Chào cờ: câu ghi vào biên bản');
  await page.getByLabel('Ghi nhanh').last().fill('hát quốc ca, quốc tế ca');
  await page.getByRole('button', { name: 'Kết luận', pressed: false }).last().click();

  await openGroup(page, 'Nhiệm vụ');
  await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
  await page.getByLabel('Nội dung', { exact: true }).fill('Hoàn thiện Nghị quyết');
  await page.getByLabel('Chủ trì', { exact: true }).fill('Văn phòng Đảng ủy');
  await page.getByLabel('Thời hạn').fill('20/01/2024');

  await openGroup(page, 'Số liệu');
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  await page.getByLabel('Chỉ tiêu', { exact: true }).fill('Kết nạp đảng viên');
  await page.getByLabel('Thực hiện', { exact: true }).fill('62');
  await isSaved(page);

  await page.reload();
  await expect(page.getByLabel('Chỉ tiêu', { exact: true })).toHaveValue('Kết nạp đảng viên');
  await openGroup(page, 'Nhiệm vụ');
  await expect(page.getByLabel('Thời hạn')).toHaveValue('20/01/2024');
  await openGroup(page, 'Diễn biến');
  await expect(page.getByLabel('Ghi nhanh').last()).toHaveValue('hát quốc ca, quốc tế ca');
  await expect(page.getByRole('button', { name: 'Kết luận', pressed: true })).toHaveCount(1);
  await openGroup(page, 'Thành phần');
  await expect(page.getByLabel('Lý do vắng của Hoàng Văn Trí')).toHaveValue('đi công tác');
  await openGroup(page, 'Khách mời');
  await expect(page.getByLabel(/^Cơ quan báo chí/)).toHaveValue('Báo Hải Sơn');
  await openGroup(page, 'Thông tin chung');
  await expect(page.getByLabel('Nội dung', { exact: true })).toHaveValue(
    'tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024',
  );
  await expect(page.getByLabel('Bắt đầu lúc')).toHaveValue('08:30');
  await page.getByRole('link', { name: 'Về danh sách hội nghị' }).click();
  await page.getByLabel('Tìm hội nghị').fill('tong ket 2023');
  await expect(page.locator('.conference-row')).toHaveCount(1);
});

test('what is missing leads to the field that it is about', async ({ page }) => {
  await openNew(page);
  await page.getByRole('link', { name: 'Chưa có địa điểm họp.' }).click();
  await expect(page.getByLabel('Địa điểm họp')).toBeFocused();
  await page.keyboard.type('Hội trường');
  await expect(page.getByRole('link', { name: 'Chưa có địa điểm họp.' })).toHaveCount(0);
  await page.getByText(/^Các phần khác cần bổ sung/).click();
  await page.getByRole('link', { name: /Chưa có người chủ trì/ }).click();
  await expect(page.getByRole('heading', { name: 'Chủ trì, thư ký', level: 2 })).toBeVisible();
});

test('an entry that was deleted comes back; so does a whole conference', async ({ page }) => {
  await openNew(page);
  await openGroup(page, 'Kết luận');
  await page.getByRole('button', { name: 'Thêm ý kết luận' }).click();
  await page.getByLabel('Nội dung', { exact: true }).fill('Thống nhất nội dung dự thảo');
  await page.getByRole('button', { name: 'Xóa ý kết luận 1' }).click();
  await expect(page.getByLabel('Nội dung', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByLabel('Nội dung', { exact: true })).toHaveValue(
    'Thống nhất nội dung dự thảo',
  );
  await page.getByRole('button', { name: 'Xóa hội nghị' }).click();
  await page.getByRole('button', { name: 'Xóa hồ sơ hội nghị' }).click();
  await expect(page.getByText('Chưa có hội nghị nào')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.locator('.conference-row')).toHaveCount(1);
});

test('two windows put together what they changed, and tell where they changed the same', async ({
  page,
  context,
}) => {
  const address = await openNew(page);
  const other = await context.newPage();
  await other.goto(address);
  await page.getByLabel('Địa điểm họp').fill('Hội trường');
  await expect(other.getByLabel('Địa điểm họp')).toHaveValue('Hội trường');
  await other.getByLabel('Đầu mối liên hệ').fill('Vũ Đức Lâm');
  await expect(page.getByLabel('Đầu mối liên hệ')).toHaveValue('Vũ Đức Lâm');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a paper is made already filled, taken off the conference and put back', async ({ page }) => {
  const address = await openNew(page);
  await openGroup(page, 'Văn bản');
  await page.getByRole('button', { name: 'Tạo văn bản' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Tìm mẫu/).fill('biên bản hội nghị');
  await dialog.getByRole('button', { name: 'Tạo văn bản' }).click();
  await expect(page.getByRole('button', { name: 'Danh sách', exact: true })).toBeVisible();
  await page.goto(address);
  await openGroup(page, 'Văn bản');
  const papers = page.getByRole('region', { name: 'Văn bản của hội nghị' }).getByRole('listitem');
  await expect(papers).toHaveCount(1);
  await page.getByRole('button', { name: /^Gỡ / }).click();
  await expect(papers).toHaveCount(0);
  await page.getByRole('button', { name: 'Gắn văn bản đã có' }).click();
  await page.locator('.attach-paper').first().click();
  await expect(papers).toHaveCount(1);
});

killable(
  'a power cut after typing costs at most the last second',
  async ({ baseURL, startBrowser }) => {
    const typing = await startBrowser();
    const address = await openNew(typing.page, baseURL);
    await typing.page.getByLabel('Địa điểm họp').fill('Hội trường tầng 10');
    await typing.page.waitForTimeout(1_000);
    await typing.page.getByLabel('Đầu mối liên hệ').pressSequentially('Vũ Đức Lâm');
    await typing.kill();
    const again = await startBrowser();
    await again.page.goto(address);
    await expect(again.page.getByLabel('Địa điểm họp')).toHaveValue('Hội trường tầng 10');
  },
);
