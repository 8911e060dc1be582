import { $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { p } from '../../helpers/aDraft';
import { openPaper } from '../../helpers/openPaper';

const bar = () => page.getByRole('toolbar', { name: 'Thanh công cụ' }).element();
const lines = () => new Set([...bar().children].map((group) => group.getBoundingClientRect().top));

async function menu(): Promise<readonly (string | null)[]> {
  await page.getByRole('button', { name: 'Việc khác với văn bản' }).click();
  await expect.element(page.getByRole('menuitem', { name: 'Trộn thư…' })).toBeVisible();
  return page
    .getByRole('menuitem')
    .elements()
    .map(({ textContent }) => textContent);
}

test('what is asked for seldom lies in the menu at the end of the toolbar', async () => {
  await openPaper({ blocks: [p('paragraph', 'Nội dung')] });
  expect(await menu()).toEqual(['Trộn thư…', 'Lưu làm mẫu…']);
});

test('a screen at 150 % folds buttons into the menu, so that the toolbar stays one line', async () => {
  await openPaper({ blocks: [p('paragraph', 'Nội dung')] });
  await page.viewport(911, 512);
  await expect.poll(() => lines().size).toBe(1);
  expect(await menu()).toEqual(['Phụ lục', 'Văn bản kèm theo', 'Trộn thư…', 'Lưu làm mẫu…']);
});

test('a command chosen from the menu acts at the caret', async () => {
  const { editor, blocks } = await openPaper({ blocks: [p('paragraph', 'Nội dung')] });
  await page.viewport(911, 512);
  editor.update(() => $getRoot().selectEnd(), { discrete: true });
  await menu();
  await page.getByRole('menuitem', { name: 'Phụ lục' }).click();
  await expect.poll(() => JSON.stringify(blocks())).toContain('appendix');
});
