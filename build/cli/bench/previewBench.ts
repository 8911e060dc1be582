import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium as playwrightChromium } from '@playwright/test';
import { chromium } from '../../chromium';
import { isBuildStale, runBuild } from '../../start/freshBuild.mjs';
import { type BenchGroup, type BenchRow, median, percentile } from './benchRow';
import { serveFolder } from './benchSite';
import { longReport } from './longReport';
import { putRows, rowsOf } from './pageRows';
import { previewMemory } from './previewMemory';
import { openOurs, type TypingRun, typeInto } from './typingBench';

const top = fileURLToPath(new URL('../../', import.meta.url));

const typingRuns = 5;
const countRuns = 3;
/** A report of 104 pages. */
const chapters = 13;
const patience = 120_000;
/** After this time an opened paper has nothing left to load. */
const settleMs = 1000;

/** How soon the count of pages follows a change, and what the pane costs somebody who types. */
export const previewBench: BenchGroup = async () => {
  if (isBuildStale(top) && !(await runBuild(top))) throw new Error('The program does not build.');
  const site = await serveFolder(path.join(top, 'dist/renderer'));
  const browser = await playwrightChromium.launch({
    executablePath: chromium.executablePath,
    args: [...chromium.args],
  });
  try {
    const counts = await countRows(browser, site.address);
    const panes = await paneRows(browser, site.address);
    return [...counts, ...panes, ...(await previewMemory())];
  } finally {
    await browser.close();
    site.close();
  }
};

async function countRows(browser: Browser, address: string): Promise<readonly BenchRow[]> {
  const runs: CountRun[] = [];
  for (let run = 0; run < countRuns; run += 1) runs.push(await countPages(browser, address));
  const middle = (time: (run: CountRun) => number) => median(runs.map(time));
  const counted = middle((run) => run.counted);
  return [
    row(
      '104 pages opened, until all are laid out',
      middle((run) => run.opened),
    ),
    { ...row('a page turn on page 50, until the new count', counted), limit: 1500 },
    row(
      'the same, until all pages behind it are there',
      middle((run) => run.settled),
    ),
    {
      ...row(
        'longest piece of sending the change',
        middle((run) => run.longest),
      ),
      limit: 8,
    },
  ];
}

/** Milliseconds. */
interface CountRun {
  readonly opened: number;
  readonly counted: number;
  readonly settled: number;
  readonly longest: number;
}

async function countPages(browser: Browser, address: string): Promise<CountRun> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  try {
    await storeReport(page, address);
    const start = performance.now();
    await page.reload();
    const before = await settledCount(page);
    const opened = performance.now() - start;
    await pause(settleMs);
    await putCaretInTheMiddle(page);
    await pause(settleMs);
    await page.evaluate(() => performance.clearMeasures());
    await page.keyboard.press('Control+Enter');
    const key = performance.now();
    await page.waitForFunction(showsOtherCount, before, { polling: 10, timeout: patience });
    const counted = performance.now() - key;
    await settledCount(page);
    const settled = performance.now() - key;
    return { opened, counted, settled, longest: await page.evaluate(longestPiece) };
  } finally {
    await context.close();
  }
}

async function storeReport(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('main h1');
  await page.evaluate(putRows, rowsOf(longReport(chapters), 'pages'));
  await page.goto(`${address}#/van-ban/pages`);
}

/** Waits until the count in the status bar stands; one that may still change ends in dots. */
async function settledCount(page: Page): Promise<string> {
  const count = page.locator('.status-bar').getByText(/^\d+ trang$/);
  await count.waitFor({ timeout: patience });
  return (await count.textContent()) ?? '';
}

async function putCaretInTheMiddle(page: Page): Promise<void> {
  const blocks = page.locator('[contenteditable="true"] > p');
  const paragraph = blocks.nth(Math.floor((await blocks.count()) / 2));
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await page.keyboard.press('End');
}

async function paneRows(browser: Browser, address: string): Promise<readonly BenchRow[]> {
  const runs: Record<'open' | 'closed', TypingRun[]> = { open: [], closed: [] };
  for (let run = 0; run < typingRuns; run += 1) {
    runs.closed.push(await typeInto(browser, (page) => openOurs(page, address)));
    runs.open.push(await typeInto(browser, (page) => openWithPane(page, address)));
  }
  const slow = (list: readonly TypingRun[]) => list.map(({ keys }) => percentile(keys, 0.95));
  const [open, closed] = [slow(runs.open), slow(runs.closed)];
  const longest = median(runs.open.map(({ longestOther }) => longestOther));
  return [
    row('typing with the pane closed, key to paint, p95', median(closed)),
    row('typing with the pane open, key to paint, p95', median(open)),
    row('spread of p95 with the pane closed', Math.max(...closed) - Math.min(...closed)),
    { ...row('longest piece of our own work, pane open', longest), limit: 8 },
  ];
}

async function openWithPane(page: Page, address: string): Promise<void> {
  await openOurs(page, address);
  await page.getByRole('button', { name: 'Xem trước trang in' }).click();
}

// The functions below run in the page, so they use nothing from outside.

function showsOtherCount(before: string): boolean {
  const shown = document.querySelector('.status-bar')?.textContent ?? '';
  return /\d+ trang/.test(shown) && !shown.includes(before);
}

function longestPiece(): number {
  const measures = performance.getEntriesByName('vk:pages');
  return Math.max(0, ...measures.map(({ duration }) => duration));
}

function row(name: string, value: number): BenchRow {
  return { name: `preview: ${name}`, value, unit: 'ms' };
}
