import { expect, test } from '@playwright/test';
import type { Block } from '@shared/draft/blocks';
import { longReport } from '../../build/cli/bench/longReport';
import { aDraft, aTable, p } from '../helpers/aDraft';
import { report } from '../helpers/docx/samplePapers';
import { skipFirstStart } from '../helpers/firstStart';
import { openStoredDraft } from '../helpers/storedDraft';

test('the count of pages stands below the text, and follows what is typed', async ({ page }) => {
  await page.goto('/');
  await skipFirstStart(page);
  await openStoredDraft(page, longReport(1));
  await expect(page.getByText('9 trang', { exact: true })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('textbox', { name: 'Nội dung văn bản' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Thêm một trang.');
  await expect(page.getByText('10 trang', { exact: true })).toBeVisible();
});

test('a click on a page puts the caret at that place of the text', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/');
  await skipFirstStart(page);
  await openStoredDraft(page, longReport(1));
  await page.getByRole('button', { name: 'Xem trước trang in' }).click();
  const first = page.getByRole('group', { name: 'Trang 1 trên 9' });
  await expect(first).toBeVisible({ timeout: 20_000 });
  await first.getByText('Nhóm nhiệm vụ thứ 1').click();
  await page.keyboard.type('★');
  const body = page.getByRole('textbox', { name: 'Nội dung văn bản' });
  await expect(body.getByText(/^Nhóm.*★.*thứ 1$/)).toBeVisible();
});

test('where a block stops the pages, those before it show and the pane leads to the block', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/');
  await skipFirstStart(page);
  // A head of a hundred rows, which no page can repeat.
  const rows = Array.from({ length: 200 }, (_, row) => [`${row + 1}`, 'Nội dung']);
  const blocks = [p('paragraph', 'Trước bảng.'), aTable(rows, 100), p('paragraph', 'Sau bảng.')];
  await openStoredDraft(page, aDraft({ blocks }));
  await page.getByRole('button', { name: 'Xem trước trang in' }).click();
  const note = page.getByRole('alert').filter({ hasText: 'bảng thứ 1' });
  await expect(note).toContainText('có dòng cao hơn cả một trang giấy', { timeout: 20_000 });
  await expect(page.getByText('5 trang đầu', { exact: true })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Trang 1 trên 5' })).toBeVisible();
  await expect(page.getByText('5 trang…', { exact: true })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('stopped.png') });
  await note.getByRole('button', { name: 'Tới chỗ này' }).click();
  await page.keyboard.type('★');
  const body = page.getByRole('textbox', { name: 'Nội dung văn bản' });
  await expect(body.getByText('★1', { exact: true })).toBeVisible();
});

/** Of remarks on pages that one paper can earn, words of its sentence and of the place that it leads to. */
const remarks: readonly (readonly [RegExp, RegExp])[] = [
  [/^Dòng cuối của tiêu đề/, /^x{52}/],
  [/^Tiêu đề nằm ở cuối trang/, /^Kết quả/],
  [/rộng hơn chỗ dành cho nó/, /^TT/],
  [/^Bảng rộng \d+ mm/, /^Cột rộng/],
  [/của bảng bị cắt ngang/, /^Dòng dài/],
  [/^Phần ký ở trang/, /T\/M/],
];

test('remarks on the pages stand in the check and lead to their places', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/');
  await skipFirstStart(page);
  await openStoredDraft(page, { ...report, blocks: faultyBlocks() });
  await page.getByRole('button', { name: 'Xem trước trang in' }).click();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  for (const [remark, place] of remarks) {
    const item = page.getByRole('listitem').filter({ has: page.getByText(remark) });
    await item.getByRole('button', { name: 'Tới chỗ này' }).first().click({ timeout: 20_000 });
    await expect.poll(() => page.evaluate(textAtCaret)).toMatch(place);
  }
});

function faultyBlocks(): readonly Block[] {
  const line = 'Sản lượng khai thác hải sản cả năm tăng đều. ';
  const word = 'x'.repeat(52);
  return [
    p('part', `${word} ${word}`),
    p('heading', 'Kết quả'),
    { kind: 'pageBreak' },
    columns(aTable([['TT', 'WWWW', 'a', 'b']]), [5, 5, 60, 60]),
    p('paragraph', line),
    columns(aTable([['Cột rộng', 'b', 'c']]), [90, 90, 60]),
    p('paragraph', line),
    aTable([['Dòng dài'], [line.repeat(150)]]),
    { kind: 'pageBreak' },
    p('paragraph', 'Hết.'),
  ];
}

function columns(table: Block, widths: readonly number[]): Block {
  return table.kind === 'table' ? { ...table, columns: widths } : table;
}

/** Runs in the page, so it uses nothing from outside. */
function textAtCaret(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  return getSelection()?.anchorNode?.textContent ?? '';
}
