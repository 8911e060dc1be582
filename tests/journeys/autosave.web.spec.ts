import { expect, type Page, test } from '@playwright/test';
import { openPaper } from '../helpers/storedDraft';
import { aPaper, chooseFor, openLibrary, rowOf } from '../helpers/storedLibrary';

const body = (page: Page) => page.getByRole('textbox', { name: 'Nội dung văn bản' });
const status = (page: Page) => page.getByRole('contentinfo').getByRole('status');

async function openAndType(page: Page, text: string): Promise<void> {
  await openLibrary(page, [aPaper('bao-cao', 'Kết quả', '2026-11-05', 'Mở đầu')]);
  await openPaper(page, 'paper-0');
  await body(page).getByText('Mở đầu').click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

test('typing is saved by itself, and the status bar says when', async ({ page }) => {
  await openAndType(page, ' Đảng bộ đã hoàn thành');
  await expect(status(page)).toHaveText(/^Đã lưu \d\d:\d\d:\d\d$/);
  await page.reload();
  await expect(body(page)).toContainText('Mở đầu Đảng bộ đã hoàn thành');
});

test('a reload in the middle of a word loses nothing', async ({ page }) => {
  await openAndType(page, ' viết dở');
  await page.reload();
  await expect(body(page)).toContainText('Mở đầu viết dở');
});

test('a page that is killed gives back all but the last second', async ({ page, context }) => {
  await openAndType(page, ' trước khi mất điện');
  // What is older than a second must be there whatever happens.
  await page.waitForTimeout(1000);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The answer never comes: whoever would send it is gone.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto('/#/van-ban/paper-0');
  await expect(body(again)).toContainText('Mở đầu trước khi mất điện');
});

test('a full disk is said with its reason, and the text is saved once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  // Room for a small paper alone.
  const quota = { origin: baseURL ?? '', quotaSize: 300_000 };
  await session.send('Storage.overrideQuotaForOrigin', quota);
  await openAndType(page, ' khi còn chỗ');
  await expect(status(page)).toHaveText(/^Đã lưu/);
  await page.keyboard.insertText(`${' nhiệm vụ'.repeat(10_000)} khi đã đầy`);
  await expect(page.getByRole('alert')).toContainText('Ổ đĩa đã đầy');
  await expect(body(page)).toContainText('khi đã đầy');
  await page.getByRole('button', { name: 'Xuất tệp Word' }).click();
  await expect(page.getByText(/^Đã tải xuống tệp.*Nhưng văn bản chưa lưu được/)).toBeVisible();

  await session.send('Storage.overrideQuotaForOrigin', { origin: quota.origin });
  await page.getByRole('button', { name: 'Lưu lại ngay' }).click();
  await expect(status(page)).toHaveText(/^Đã lưu/);
  await page.reload();
  await expect(body(page)).toContainText('khi đã đầy');
});

test('a paper that is open in one window is not trashed in another', async ({ page, context }) => {
  await openAndType(page, ' đang gõ');
  const second = await context.newPage();
  await second.goto('/');
  await chooseFor(second, 'Kết quả', 'Chuyển vào thùng rác');
  await expect(second.getByText('đang mở ở một cửa sổ khác')).toBeVisible();
  await expect(rowOf(second, 'Kết quả')).toBeVisible();
});

test('a second window can only read the paper, until the first one closes it', async ({
  page,
  context,
}) => {
  await openAndType(page, ' ở cửa sổ một');
  const second = await context.newPage();
  await second.goto('/#/van-ban/paper-0');
  await expect(second.getByText('đang được soạn ở một cửa sổ khác')).toBeVisible();
  await expect(body(second)).toHaveAttribute('contenteditable', 'false');
  await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
  await second.getByRole('button', { name: 'Mở để sửa' }).click();
  await expect(body(second)).toHaveAttribute('contenteditable', 'true');
  await expect(body(second)).toContainText('ở cửa sổ một');
});

test('going back by the browser saves first', async ({ page }) => {
  await openAndType(page, ' rồi quay lại');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Văn bản', level: 1 })).toBeVisible();
  await page.goForward();
  await expect(body(page)).toContainText('Mở đầu rồi quay lại');
});
