import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium as playwrightChromium } from '@playwright/test';
import { build } from 'vite';
import { chromium } from '../../chromium';
import { isBuildStale, runBuild } from '../../start/freshBuild.mjs';
import { type BenchGroup, type BenchRow, median, percentile } from './benchRow';
import { serveFolder } from './benchSite';
import { bigReport } from './bigReport';
import { putRows, rowsOf } from './pageRows';

const top = fileURLToPath(new URL('../../', import.meta.url));

const runCount = 5;
const keyCount = 300;
const keyEveryMs = 60;
/** After this time an opened paper has nothing left to load. */
const settleMs = 3000;

const typed = 'nang cao chat luong sinh hoat chi bo ';

/** Key press to paint in a report of 1,500 paragraphs, against a bare editor with the same text. */
export const typingBench: BenchGroup = async () => {
  await makePages();
  const ours = await serveFolder(path.join(top, 'dist/renderer'));
  const bare = await serveFolder(path.join(top, '.cache/bench/bareEditor'));
  const browser = await playwrightChromium.launch({
    executablePath: chromium.executablePath,
    args: [...chromium.args],
  });
  try {
    const runs: Record<'ours' | 'bare', TypingRun[]> = { ours: [], bare: [] };
    for (let run = 0; run < runCount; run += 1) {
      runs.bare.push(await typeInto(browser, (page) => openBare(page, bare.address)));
      runs.ours.push(await typeInto(browser, (page) => openOurs(page, ours.address)));
    }
    return rowsOfRuns(runs);
  } finally {
    await browser.close();
    ours.close();
    bare.close();
  }
};

/** What one round of typing took, in milliseconds. */
export interface TypingRun {
  /** From a key going down until what it typed is drawn. */
  readonly keys: readonly number[];
  /** What the program does at a key beside what the editor library does; none in the bare editor. */
  readonly work: readonly number[];
  /** The longest single piece of any other work of ours while keys came in. */
  readonly longestOther: number;
}

function rowsOfRuns({
  ours,
  bare,
}: Record<'ours' | 'bare', readonly TypingRun[]>): readonly BenchRow[] {
  const over = (runs: readonly TypingRun[], share: number) =>
    median(runs.map(({ keys }) => percentile(keys, share)));
  const ratio = over(ours, 0.95) / over(bare, 0.95);
  const work = median(ours.map((run) => percentile(run.work, 0.95)));
  return [
    row('bare editor, key to paint, p50', over(bare, 0.5)),
    row('bare editor, key to paint, p95', over(bare, 0.95)),
    row('Văn Kiện, key to paint, p50', over(ours, 0.5)),
    { ...row('Văn Kiện, key to paint, p95', over(ours, 0.95)), limit: 33 },
    { name: 'typing: p95, Văn Kiện / bare editor', value: ratio, unit: 'x', limit: 1.25 },
    { ...row('our own work at a key, p95', work), limit: 8 },
    row('longest piece of saving while keys come in', median(ours.map((run) => run.longestOther))),
  ];
}

/** Types into a page that was opened, in a window of its own. */
export async function typeInto(
  browser: Browser,
  open: (page: Page) => Promise<void>,
): Promise<TypingRun> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  try {
    await open(page);
    await pause(settleMs);
    await putCaret(page);
    await page.evaluate(startSampling);
    await typeKeys(page);
    return await page.evaluate(takeSamples);
  } finally {
    await context.close();
  }
}

async function openBare(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(isWholeReport);
}

/** Opens the report of 1,500 paragraphs in the program at an address. */
export async function openOurs(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('main h1');
  await page.evaluate(putRows, rowsOf(bigReport(), 'big'));
  await page.goto(`${address}#/van-ban/big`);
  await page.reload();
  await page.waitForFunction(isWholeReport);
}

async function putCaret(page: Page): Promise<void> {
  const paragraph = page.locator('[contenteditable="true"] > p').nth(750);
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  await page.keyboard.press('End');
}

async function typeKeys(page: Page): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  let next = performance.now();
  for (let count = 0; count < keyCount; count += 1) {
    const key = typed[count % typed.length] ?? ' ';
    const event = { key, text: key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    next += keyEveryMs;
    await pause(Math.max(next - performance.now(), 0));
  }
  await pause(keyEveryMs);
}

/** The program as it stands, and the bare page; both as they would be shipped. */
async function makePages(): Promise<void> {
  if (isBuildStale(top) && !(await runBuild(top))) throw new Error('The program does not build.');
  const configFile = path.join(top, 'build/vite.bench.config.ts');
  await build({ configFile, logLevel: 'error' });
}

// The three functions below run in the page, so they use nothing from outside.

function isWholeReport(): boolean {
  return (document.querySelector('[contenteditable="true"]')?.children.length ?? 0) >= 1500;
}

function startSampling(): void {
  const samples: number[] = [];
  performance.clearMeasures();
  Object.assign(window, { samples });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        // A message comes after the frame has been drawn.
        const afterPaint = new MessageChannel();
        afterPaint.port1.addEventListener('message', () =>
          samples.push(performance.now() - timeStamp),
        );
        afterPaint.port1.start();
        afterPaint.port2.postMessage(null);
      }),
    { capture: true },
  );
}

function takeSamples(): { keys: number[]; work: number[]; longestOther: number } {
  const measures = performance.getEntriesByType('measure');
  const others = measures.filter(({ name }) => name.startsWith('vk:') && name !== 'vk:key');
  return {
    // Put there by `startSampling`.
    keys: (window as unknown as { samples: number[] }).samples,
    work: measures.filter(({ name }) => name === 'vk:key').map(({ duration }) => duration),
    longestOther: Math.max(0, ...others.map(({ duration }) => duration)),
  };
}

function row(name: string, value: number): BenchRow {
  return { name: `typing: ${name}`, value, unit: 'ms' };
}
