import { expect, type Page, test } from '@playwright/test';
import type { Conference } from '@shared/conference/conference';
import { newFigure } from '@shared/conference/newResults';
import type { Facts } from '@shared/draft/draft';
import { newPerson } from '@shared/people/person';
import { putRows } from '../../build/cli/bench/pageRows';
import { aConference, aParticipant } from '../helpers/aConference';
import { aDraft, p } from '../helpers/aDraft';
import { aPaper, openLibrary } from '../helpers/storedLibrary';

const held = aConference({
  id: 'c1',
  ordinal: 15,
  ownTitle: 'Hội nghị tổng kết năm 2023',
  chairs: [aParticipant('Phạm Đức Long', 'Bí thư Đảng ủy')],
  figures: [
    {
      ...newFigure('f1'),
      indicator: 'Số đảng viên',
      unit: 'đảng viên',
      actual: '1.986',
      previous: '1.921',
    },
  ],
});

const linked = { 'conf.ordinal': 'XV' };

function reads(subject: string, facts: Facts = linked, words = '') {
  const blocks = [p('paragraph', [{ text: 'Hội nghị lần thứ ' }, { field: 'conf.ordinal' }])];
  const { header } = aPaper('bao-cao', subject, '2024-01-10');
  const own = words === '' ? blocks : [...blocks, p('paragraph', words)];
  return aDraft({ header, conferenceId: 'c1', blocks: own, facts, sources: linked });
}

async function keepConference(page: Page, conference: Conference): Promise<void> {
  const row = { id: conference.id, revision: 1, updatedAt: 1, record: conference };
  await page.evaluate(putRows, { conferences: row });
}

test('an ordinal that is changed once goes into every paper, and is asked about where it was typed over', async ({
  page,
}) => {
  await openLibrary(page, [
    reads('Văn bản một'),
    reads('Văn bản hai'),
    reads('Văn bản ba'),
    reads('Văn bản gõ đè', { 'conf.ordinal': '15' }),
  ]);
  await keepConference(page, held);
  await page.goto('/#/hoi-nghi/c1/thong-tin');
  const ordinal = page.getByLabel('Lần thứ', { exact: true });
  const before = await ordinal.boundingBox();
  await ordinal.fill('16');
  await expect(page.getByText('Đã cập nhật 3 văn bản · 1 chỗ cần quyết định')).toBeVisible();
  // What is told of the papers has its place from the beginning: the form below does not move.
  expect(await ordinal.boundingBox()).toEqual(before);
  await page.getByRole('button', { name: 'Xem…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Văn bản và hồ sơ' });
  await expect(dialog.getByRole('definition')).toHaveText(['XV', '15', 'XVI']);
  await dialog.getByRole('button', { name: 'Lấy theo hồ sơ' }).click();
  await expect(dialog.getByText('Không còn chỗ nào cần quyết định.')).toBeVisible();
  await page.goto('/#/van-ban/paper-3');
  await expect(page.getByText('Hội nghị lần thứ XVI')).toBeVisible();
});

test('a field leads to its record and back, by pointer and by key', async ({ page }) => {
  await openLibrary(page, [reads('Văn bản một')]);
  await keepConference(page, held);
  await page.goto('/#/van-ban/paper-0');
  await page.getByRole('link', { name: 'Từ hồ sơ hội nghị · Thông tin chung' }).click();
  await expect(page).toHaveURL(/#\/hoi-nghi\/c1\/thong-tin\/ordinal$/);
  await page.getByRole('link', { name: 'Quay lại văn bản' }).click();
  await page.getByLabel('Hội nghị lần thứ').focus();
  await page.keyboard.press('Control+Alt+H');
  await expect(page).toHaveURL(/#\/hoi-nghi\/c1\/thong-tin\/ordinal$/);
});

test('a figure is quoted, goes along when it is changed, and a paper that disagrees is listed', async ({
  page,
}) => {
  const wrong = reads('Văn bản sai số', linked, 'Số đảng viên của Đảng bộ là 1.968.');
  await openLibrary(page, [reads('Văn bản một'), wrong]);
  await keepConference(page, held);
  await page.goto('/#/van-ban/paper-0');
  await page.getByText('Hội nghị lần thứ XV').click();
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: 'Số liệu của hội nghị…' }).click();
  await page.getByLabel('Nội dung chèn').selectOption({ label: 'Số đảng viên: kết quả: 1.986' });
  await page.getByRole('button', { name: 'Chèn', exact: true }).click();
  await expect(page.locator('.chip', { hasText: '1.986' })).toBeVisible();
  await page.goto('/#/hoi-nghi/c1/so-lieu');
  const conflicts = page.getByRole('region', { name: 'Số liệu trong văn bản khác hồ sơ' });
  await expect(conflicts.getByText('Văn bản ghi 1.968, hồ sơ ghi 1.986')).toBeVisible();
  await page
    .getByLabel(/^Thực hiện|^Kết quả/)
    .first()
    .fill('1.990');
  await expect(page.getByText(/Đã cập nhật 1 văn bản/)).toBeVisible();
  await expect(conflicts.getByRole('region', { name: 'Báo cáo: Văn bản một' })).toBeHidden();
  await conflicts.getByRole('link', { name: 'Xem chỗ này' }).click();
  await expect(page.getByText('Số đảng viên của Đảng bộ là 1.968.')).toBeInViewport();
  await page.goto('/#/van-ban/paper-0');
  await expect(page.locator('.chip', { hasText: '1.990' })).toBeVisible();
});

test('a sentence of the record that was edited is marked and asks; both answers are kept', async ({
  page,
}) => {
  const link = (item: string) => ({ source: 'conclusions.directions', item, text: 'Câu cũ' });
  const blocks = ['k1', 'k2'].map((item) => ({
    ...p('clause', `Câu tự sửa ${item}`),
    link: link(item),
  }));
  const { header } = aPaper('thong-bao', 'Thông báo kết luận', '2024-01-10');
  await openLibrary(page, [aDraft({ header, conferenceId: 'c1', blocks })]);
  const conclusions = ['k1', 'k2'].map((id) => ({
    id,
    sort: 'direction' as const,
    text: `Câu mới ${id}`,
  }));
  await keepConference(page, { ...held, conclusions });
  await page.goto('/#/van-ban/paper-0');
  const panel = page.getByRole('region', { name: 'Văn bản và hồ sơ' });
  await page.getByRole('button', { name: '2 chỗ cần quyết định' }).click();
  await expect(page.locator('[data-stale]')).toHaveText(['Câu tự sửa k1', 'Câu tự sửa k2']);
  await panel.getByRole('button', { name: 'Lấy theo hồ sơ' }).first().click();
  await expect(page.getByRole('button', { name: '1 chỗ cần quyết định' })).toBeVisible();
  await panel.getByRole('button', { name: 'Giữ như trong văn bản' }).click();
  await expect(page.getByRole('button', { name: /cần quyết định/ })).toHaveCount(0);
  await expect(page.locator('[data-stale]')).toHaveCount(0);
  await expect(page.getByRole('main').getByText('Câu mới k1')).toBeVisible();
  await expect(page.getByText('Đã lưu')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByText('Câu tự sửa k2')).toBeVisible();
  await expect(page.getByRole('button', { name: /cần quyết định/ })).toHaveCount(0);
});

test('the name of the body reaches papers of no conference while it is being typed', async ({
  page,
}) => {
  const { header } = aPaper('bao-cao', 'Văn bản lẻ', '2024-01-10');
  const facts = { 'org.term': '2020 - 2025' };
  const blocks = [p('paragraph', [{ text: 'Nhiệm kỳ ' }, { field: 'org.term' }])];
  await openLibrary(page, [aDraft({ header, blocks, facts, sources: facts })]);
  await page.goto('/#/co-quan');
  await page.getByRole('tab', { name: 'Nhiệm kỳ' }).click();
  await page.getByRole('textbox', { name: 'Nhiệm kỳ', exact: true }).fill('2025 - 2030');
  await expect(page.getByText('Đã cập nhật 1 văn bản')).toBeVisible();
  await page.goto('/#/van-ban/paper-0');
  await expect(page.getByText('Nhiệm kỳ 2025 - 2030')).toBeVisible();
});

test('a new name in the directory reaches the papers of a conference, also when it is left at once', async ({
  page,
}) => {
  const blocks = [p('paragraph', [{ text: 'Chủ trì: ' }, { field: 'conf.chairName' }])];
  const { header } = aPaper('bao-cao', 'Văn bản có tên', '2024-01-10');
  await openLibrary(page, [aDraft({ header, conferenceId: 'c1', blocks })]);
  const person = { ...newPerson('p1', 'Phạm Đức Long'), rank: 1 };
  await page.evaluate(putRows, { people: { id: 'p1', revision: 1, updatedAt: 1, record: person } });
  await keepConference(page, { ...held, chairs: [aParticipant('Phạm Đức Long', '', 'p1')] });
  // Lists stand in memory, and hear only of what a window wrote.
  await page.reload();
  await page.goto('/#/danh-ba');
  await page.getByLabel('Họ và tên').fill('Phạm Đức Lương');
  await expect(page.getByText('Đã cập nhật 1 văn bản')).toBeVisible();
  await page.getByLabel('Họ và tên').fill('Phạm Đức Lượng');
  await page.getByRole('link', { name: 'Văn bản', exact: true }).click();
  await page.goto('/#/van-ban/paper-0');
  await expect(page.getByText('Chủ trì: Phạm Đức Lượng')).toBeVisible();
});

test('an open paper follows a person whose name is changed in another window', async ({
  page,
  context,
}) => {
  const blocks = [p('paragraph', [{ text: 'Chủ trì: ' }, { field: 'conf.chairName' }])];
  const { header } = aPaper('bao-cao', 'Văn bản đang mở', '2024-01-10');
  await openLibrary(page, [aDraft({ header, conferenceId: 'c1', blocks })]);
  const person = { ...newPerson('p1', 'Phạm Đức Long'), rank: 1 };
  await page.evaluate(putRows, { people: { id: 'p1', revision: 1, updatedAt: 1, record: person } });
  await keepConference(page, { ...held, chairs: [aParticipant('Phạm Đức Long', '', 'p1')] });
  await page.goto('/#/van-ban/paper-0');
  await expect(page.getByText('Chủ trì: Phạm Đức Long')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/#/danh-ba');
  await other.getByLabel('Họ và tên').fill('Phạm Đức Lượng');
  await expect(page.getByText('Chủ trì: Phạm Đức Lượng')).toBeVisible();
});
