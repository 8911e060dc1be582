import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { longReport } from '../../build/cli/bench/longReport';
import { pdfSheets } from '../../build/cli/proof/measure/pdfSheets';
import { skipFirstStart } from '../helpers/firstStart';
import { openStoredDraft } from '../helpers/storedDraft';

test('the browser prints the pages of the paper alone; on both sides the margins of backs change', async ({
  page,
}, info) => {
  await page.goto('/');
  await skipFirstStart(page);
  await openStoredDraft(page, longReport(1));
  await expect(page.getByText('9 trang', { exact: true })).toBeVisible({ timeout: 20_000 });
  for (const [sides, lefts] of [
    ['Một mặt', [30, 30]],
    ['Hai mặt', [15, 30]],
  ] as const) {
    const file = info.outputPath(`${sides}.pdf`);
    await printed(page, sides, file);
    expect((await pdfSheets(file)).length).toBe(9);
    expect(leftEdges(file)).toEqual(lefts);
  }
});

/** What the browser's own window of printing would be given; no test can press its buttons. */
async function printed(page: Page, sides: string, file: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      const sheets = document.querySelector('.print-sheets');
      if (sheets !== null) document.body.append(sheets.cloneNode(true));
    };
  });
  await page.getByRole('button', { name: 'In…' }).click();
  await page.getByRole('dialog').getByText(sides, { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'In', exact: true }).click();
  await expect(page.locator('.print-sheets')).toHaveCount(1);
  await page.pdf({ path: file, preferCSSPageSize: true });
  await page.evaluate(() => document.querySelector('.print-sheets')?.remove());
}

/** Where the text of pages 2 and 3 begins, in whole millimetres. */
function leftEdges(file: string): readonly number[] {
  const words = ['-bbox', '-f', '2', '-l', '3', file, '-'];
  const pages = execFileSync('pdftotext', words, { encoding: 'utf8' }).split('</page>').slice(0, 2);
  return pages.map((page) => {
    const lefts = [...page.matchAll(/xMin="([\d.]+)"/g)].map(([, left]) => Number(left));
    return Math.round((Math.min(...lefts) / 72) * 25.4);
  });
}
