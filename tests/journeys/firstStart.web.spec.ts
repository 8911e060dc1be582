import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { putRows } from '../../build/cli/bench/pageRows';
import { skipFirstStart } from '../helpers/firstStart';

const preview = (page: Page) => page.getByRole('region', { name: 'Xem trước văn bản mới' });
const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' });

/** What the accessibility rules find on the screen. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function fillFirstStep(page: Page): Promise<void> {
  await page.getByLabel('Tên cơ quan ban hành').fill('Đảng ủy xã An Thịnh');
  await page.getByLabel('Tổ chức đảng cấp trên trực tiếp').fill('Đảng bộ tỉnh Hải Sơn');
  await page.getByLabel('Địa danh').fill('An Thịnh');
}

test('three steps fill the head and foot of the first paper', async ({ page }) => {
  await page.goto('/');
  await fillFirstStep(page);
  await expect(page.getByLabel('Ký hiệu cơ quan')).toHaveValue('ĐU');
  await expect(page.getByLabel('Nơi nhận báo cáo của cấp trên')).toHaveValue('Tỉnh ủy Hải Sơn');
  await expect(preview(page)).toContainText('ĐẢNG BỘ TỈNH HẢI SƠNĐẢNG ỦY XÃ AN THỊNH*');
  await next(page).click();

  await page.getByLabel('Họ và tên').first().fill('Đinh Quốc Thái');
  await expect(preview(page)).toContainText('T/M ĐẢNG ỦYBÍ THƯĐinh Quốc Thái');
  await next(page).click();

  await page.getByLabel('Nhiệm kỳ').fill('2025 - 2030');
  await page.getByLabel('Ngày bắt đầu đánh số').fill('26/7/2025');
  await page.getByLabel('Số ủy viên ban chấp hành').fill('33');
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');

  await page.getByRole('button', { name: 'Văn bản mới' }).first().click();
  await page.getByLabel(/Tìm mẫu/).pressSequentially('bien ban hoi nghi');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('ĐẢNG ỦY XÃ AN THỊNH');
  await expect(sheet).toContainText('BB/ĐU');
  await expect(sheet).toContainText('Triệu tập: 33 đồng chí');
});

test('a step says what it lacks and puts the cursor there', async ({ page }) => {
  await page.goto('/');
  await next(page).click();
  await expect(page.getByText('Hãy nhập tên cơ quan ban hành')).toBeVisible();
  await expect(page.getByLabel('Tên cơ quan ban hành')).toBeFocused();
  await fillFirstStep(page);
  await page.getByLabel('Ký hiệu cơ quan').fill('Đ U');
  await next(page).click();
  await expect(page.getByLabel('Ký hiệu cơ quan')).toBeFocused();
  await expect(page.getByText('Ký hiệu chỉ gồm chữ, số')).toBeVisible();
});

test('what was typed survives a reload in the middle', async ({ page }) => {
  await page.goto('/');
  await fillFirstStep(page);
  await expect.poll(() => page.evaluate(storedPlace)).toBe('An Thịnh');
  await page.reload();
  await expect(page.getByLabel('Tên cơ quan ban hành')).toHaveValue('Đảng ủy xã An Thịnh');
});

test('it can be put off, and then it stays away', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
});

test('the sample brings three papers that say that they are samples', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Điền dữ liệu mẫu' }).click();
  await next(page).click();
  await next(page).click();
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
  await expect(page.getByText(/^Xem thử – (Báo cáo|Nghị quyết|Biên bản)/)).toHaveCount(3);
});

test('a change of the profile is kept and serves the next paper', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await page.getByRole('link', { name: 'Cơ quan' }).click();
  await fillFirstStep(page);
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Mẫu' }).click();
  await page.getByRole('button', { name: 'Tạo văn bản từ mẫu Tờ trình' }).first().click();
  await expect(page.getByRole('main')).toContainText('ĐẢNG ỦY XÃ AN THỊNH');
});

test('the choice of a template is made and left by keys alone', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await page.getByRole('button', { name: 'Văn bản mới' }).first().click();
  const search = page.getByLabel(/Tìm mẫu/);
  await expect(search).toBeFocused();
  await search.fill('không có mẫu này');
  await expect(page.getByText('Không có mẫu nào khớp')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tạo văn bản' })).toBeDisabled();
  await search.fill('nghị quyết');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the screens have no barriers that a machine can find', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Điền dữ liệu mẫu' }).click();
  await next(page).click();
  expect(await barriers(page)).toEqual([]);
  await skipFirstStart(page);
  await page.getByRole('link', { name: 'Mẫu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mẫu');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Cơ quan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cơ quan');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Văn bản' }).click();
  await page.getByRole('button', { name: 'Văn bản mới' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('a profile of a newer program is told of at the first start, which can be put off', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByLabel('Địa danh')).toBeVisible();
  await page.evaluate(putRows, {
    organisations: { id: 'own', revision: 9, updatedAt: 0, record: { schemaVersion: 99 } },
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('phiên bản mới hơn');
  await skipFirstStart(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
});

/** Runs in the page: the place that the stored profile has; null while there is none. */
async function storedPlace(): Promise<string | null> {
  const opening = indexedDB.open('vankien');
  await new Promise((resolve) => {
    opening.addEventListener('success', resolve);
  });
  const reading = opening.result
    .transaction('organisations')
    .objectStore('organisations')
    .get('own');
  await new Promise((resolve) => {
    reading.addEventListener('success', resolve);
  });
  opening.result.close();
  // Whatever is stored there, a part that is missing is undefined.
  const row = reading.result as
    | { record: { periods: { profile: { party: { place: string } | null } }[] } }
    | undefined;
  return row?.record.periods[0]?.profile.party?.place ?? null;
}
