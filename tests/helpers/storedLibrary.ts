import type { Locator, Page } from '@playwright/test';
import type { Draft } from '@shared/draft/draft';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import type { KindId } from '@shared/draft/kinds';
import { putRows, rowsOf } from '../../build/cli/bench/pageRows';
import { aDraft, p } from './aDraft';
import { skipFirstStart } from './firstStart';

/** A paper with a summary, a date and one paragraph. */
export function aPaper(kind: KindId, subject: string, date = '', text = 'Nội dung'): Draft {
  const codes: Partial<Record<KindId, string>> = { 'bao-cao': 'BC/ĐU', 'nghi-quyet': 'NQ/ĐU' };
  return aDraft({
    kind,
    header: { ...emptyHeader, subject, date, code: codes[kind] ?? '', place: 'An Thịnh' },
    marks: { ...emptyMarks, draftRound: 1 },
    blocks: [p('paragraph', text)],
  });
}

/** Opens the program with these papers in its library; the last one is the newest. */
export async function openLibrary(
  page: Page,
  papers: readonly Draft[],
  address = '/',
): Promise<void> {
  await page.goto(address);
  await skipFirstStart(page);
  for (const [index, paper] of papers.entries()) {
    await page.evaluate(putRows, rowsOf(paper, `paper-${index}`));
  }
  await page.reload();
  await page.getByRole('heading', { name: 'Văn bản', level: 1 }).waitFor();
}

/** The row of a paper in the list. */
export function rowOf(page: Page, title: string | RegExp): Locator {
  return page.getByRole('grid', { name: 'Danh sách văn bản' }).getByRole('row', { name: title });
}

/** Chooses something from the menu of a paper in the list. */
export async function chooseFor(page: Page, title: string, action: string): Promise<void> {
  await rowOf(page, title)
    .getByRole('button', { name: /^Việc khác với “/ })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}
