import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { emptyHeader } from '@shared/draft/header';
import { aDraft } from '../helpers/aDraft';
import { skipFirstStart } from '../helpers/firstStart';
import { openStoredDraft } from '../helpers/storedDraft';
import { TypingDesk } from '../helpers/typingTools';

const opening =
  'Thực hiện Chương trình công tác năm 2023 của Ban Chấp hành Đảng bộ, Đảng ủy báo cáo như sau:';
const state = 'Đảng bộ có 34 tổ chức cơ sở đảng; đội ngũ cán bộ, đảng viên gắn bó với đơn vị.';
const ease = 'Được cấp trên quan tâm, nhân dân hưởng ứng.';
const typed = [opening, 'I- ĐẶC ĐIỂM TÌNH HÌNH', state, '1. Thuận lợi', ease];
const written = [opening, 'ĐẶC ĐIỂM TÌNH HÌNH', state, 'Thuận lợi', ease];

for (const tool of ['unikey', 'composing'] as const) {
  test(`the report typed by ${tool} is there after a reload`, async ({ page }) => {
    const desk = await openEmptyReport(page);
    await page.getByLabel('Trích yếu nội dung').click();
    await desk.words(desk[tool], 'tổng kết công tác năm 2023');
    await page.keyboard.press('Enter');
    for (const [index, line] of typed.entries()) {
      if (index > 0) await desk.enter();
      // A new paragraph after a clause would go on counting.
      if (index === typed.length - 1) await desk.backspace();
      await desk.words(desk[tool], line);
    }
    await expect(paragraphs(page)).toHaveText(written);
    await expect(labels(page)).resolves.toEqual(['', 'I-', '', '1.', '']);

    await page.reload();
    await expect(paragraphs(page)).toHaveText(written);
    await expect(page.getByLabel('Trích yếu nội dung')).toHaveValue('tổng kết công tác năm 2023');
    await expect(labels(page)).resolves.toEqual(['', 'I-', '', '1.', '']);
  });
}

test('the screen of an open paper has no barriers', async ({ page }) => {
  await openEmptyReport(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('bold, a table and a page break go in by keys and buttons', async ({ page }) => {
  await openEmptyReport(page);
  await body(page).click();
  await page.keyboard.press('Control+b');
  await page.keyboard.type('dam');
  await expect(page.getByRole('button', { name: 'Chữ đậm' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Bảng…' }).click();
  await page.getByLabel('Số cột').fill('2');
  await page.keyboard.press('Enter');
  await expect(body(page).locator('table')).toBeVisible();
  await page.keyboard.type('a');
  await page.keyboard.press('Tab');
  await page.keyboard.type('b');
  await expect(body(page).locator('th')).toHaveText(['a', 'b']);
  await page.getByRole('button', { name: 'Thêm dòng ở dưới' }).click();
  await expect(body(page).locator('tr')).toHaveCount(4);
  await body(page).locator('> p').last().click();
  await page.keyboard.press('Control+Enter');
  await expect(body(page).getByRole('separator', { name: 'Ngắt trang' })).toBeVisible();
});

test('the name of the form is not cut off in the panel', async ({ page }) => {
  await openEmptyReport(page);
  const choice = page.getByLabel('Thể thức trình bày');
  const [needed, given] = await choice.evaluate((select: HTMLSelectElement) => {
    const given = select.getBoundingClientRect().width;
    select.style.width = 'max-content';
    return [select.getBoundingClientRect().width, given];
  });
  expect(needed).toBeLessThanOrEqual(given);
});

test('a state paper without a body above it shows no blank for one; a Party paper does', async ({
  page,
}) => {
  const above = page.getByLabel('Cơ quan cấp trên trực tiếp');
  const clear = 'rgba(0, 0, 0, 0)';
  await openEmptyReport(page);
  await expect(above).not.toHaveCSS('background-color', clear);
  await openStoredDraft(page, aDraft({ standard: 'ND30' }), 'state');
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
  await expect(above).toHaveCSS('background-color', clear);
});

test('replacing all in the whole paper is undone at once', async ({ page }) => {
  await openEmptyReport(page, 'nam 2023');
  await body(page).click();
  await page.keyboard.type('Nam 2023 va nam 2023');
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Tìm', exact: true }).fill('2023');
  await expect(page.getByText('1/3')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Thay bằng')).toBeFocused();
  await page.getByLabel('Thay bằng').fill('2024');
  await page.getByRole('button', { name: 'Thay tất cả' }).click();
  await expect(paragraphs(page)).toHaveText(['Nam 2024 va nam 2024']);
  await expect(page.getByLabel('Trích yếu nội dung')).toHaveValue('nam 2024');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(paragraphs(page)).toHaveText(['Nam 2023 va nam 2023']);
  await expect(page.getByLabel('Trích yếu nội dung')).toHaveValue('nam 2023');
});

test('what is searched comes into sight while it is typed; Escape anywhere in the bar closes it', async ({
  page,
}) => {
  await openEmptyReport(page);
  await body(page).click();
  await page.keyboard.type('Chỗ cần tìm');
  for (let line = 0; line < 60; line += 1) await page.keyboard.press('Enter');
  await page.keyboard.type('Cuối trang');
  await expect(paragraphs(page).first()).not.toBeInViewport();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Tìm', exact: true }).fill('cho can tim');
  await expect(page.getByText('Không thấy')).toBeVisible();
  await page.getByRole('textbox', { name: 'Tìm', exact: true }).fill('Chỗ cần tìm');
  await expect(paragraphs(page).first()).toBeInViewport();
  await page.getByRole('button', { name: 'Thay tất cả' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search', { name: 'Tìm trong văn bản' })).toBeHidden();
});

test('header cells stand in the middle on the page as in the Word file', async ({ page }) => {
  await openEmptyReport(page);
  await body(page).click();
  await page.getByRole('button', { name: 'Bảng…' }).click();
  await page.getByRole('button', { name: 'Chèn' }).click();
  const head = body(page).locator('th > p').first();
  await expect(head).toHaveCSS('text-align', 'center');
  await head.click();
  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Ô căn phải' }).click();
  await expect(head).toHaveCSS('text-align', /right|end/);
  await expect(body(page).locator('td > p').first()).not.toHaveCSS('text-align', 'center');
});

async function openEmptyReport(page: Page, subject = ''): Promise<TypingDesk> {
  await page.goto('/');
  await skipFirstStart(page);
  await openStoredDraft(page, aDraft({ header: { ...emptyHeader, subject } }));
  await body(page).waitFor();
  const session = await page.context().newCDPSession(page);
  // The desk builds the parameters that its methods have.
  return new TypingDesk((method, words) => session.send(method, words as never));
}

function body(page: Page) {
  return page.getByRole('textbox', { name: 'Nội dung văn bản' });
}

function paragraphs(page: Page) {
  return body(page).locator('> p');
}

async function labels(page: Page): Promise<readonly string[]> {
  return paragraphs(page).evaluateAll((all) =>
    all.map((paragraph) => paragraph.getAttribute('data-label') ?? ''),
  );
}
