import type { Browser, CDPSession, Page } from '@playwright/test';
import { type BenchRow, median, percentile } from './benchRow';
import type { BenchSite } from './benchSite';
import { type Answer, type Search, searches } from './listSearches';

const rounds = 8;
const visits = 40;
/** After this time a screen has nothing left to do of the last act. */
const settleMs = 250;
/** After this time the program has done what it does once behind the user's back after it was opened. */
const restMs = 20_000;

/** Each list: the link that leads to it, what it tells of its count, and its rows. */
const lists = {
  papers: { link: 'Văn bản', rows: '[aria-label="Danh sách văn bản"] [role="row"]' },
  conferences: { link: 'Hội nghị', rows: '[aria-label="Danh sách hội nghị"] > li' },
  people: { link: 'Danh bạ', rows: '[aria-label="Danh bạ"] [role="option"]' },
} as const;
type ListId = keyof typeof lists;

/** From a click or a key going down to the answer on the screen, in the program with a store of some years. */
export async function listRows(browser: Browser, site: BenchSite): Promise<readonly BenchRow[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const other = await context.newPage();
  await other.goto(`${site.address}beside/`);
  await other.evaluate(() => window.factsPage.fillProgram());
  const page = await context.newPage();
  const desk = { page, other, keys: await context.newCDPSession(page) };
  const openings = await openingTimes(desk, site.address);
  await page.waitForTimeout(restMs);
  const rows = [
    row('opening the program with 2,000 papers, to the list, middle', median(openings)),
    p95('a key that changes nothing, to the next frame', await idleKeyTimes(desk)),
    ...(await visitRows(desk)),
    ...(await changeRows(desk)),
    ...(await searchRows(desk)),
  ];
  await context.close();
  return rows;
}

interface Desk {
  readonly page: Page;
  /** A second window of the same store. */
  readonly other: Page;
  readonly keys: CDPSession;
}

/** The first time fills the caches of the browser. */
async function openingTimes({ page }: Desk, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  await page.addInitScript(watchAnswers);
  for (let run = -1; run < 7; run += 1) {
    await page.goto('about:blank');
    await page.goto(address);
    const answer = { list: lists.papers.rows, count: '2000 văn bản', mark: null, first: '' };
    const taken = await page.evaluate((wanted) => window.answers.sinceStart(wanted), answer);
    if (run >= 0) times.push(taken);
  }
  return times;
}

async function idleKeyTimes(desk: Desk): Promise<readonly number[]> {
  const times: number[] = [];
  const nothing = { list: 'body', count: null, mark: null, first: '' };
  for (let run = 0; run < visits; run += 1) {
    times.push(await timeOf(desk, nothing, () => press(desk.keys, 'Shift')));
  }
  return times;
}

async function visitRows(desk: Desk): Promise<readonly BenchRow[]> {
  const all = { papers: '2000 văn bản', conferences: '50 hội nghị', people: '200 người' } as const;
  const names = {
    papers: 'click to the list of 2,000 papers',
    conferences: 'click to the list of 50 conferences',
    people: 'click to the list of 200 persons',
  } as const;
  const first: Record<ListId, number[]> = { papers: [], conferences: [], people: [] };
  const times: Record<ListId, number[]> = { papers: [], conferences: [], people: [] };
  for (let run = 0; run <= visits; run += 1) {
    for (const id of ['conferences', 'people', 'papers'] as const) {
      const taken = await visit(desk, id, { count: all[id], first: '' });
      (run === 0 ? first : times)[id].push(taken);
    }
  }
  return (['papers', 'conferences', 'people'] as const).flatMap((id) => [
    limited(names[id], times[id]),
    row(`${names[id]}, the first time`, first[id][0] ?? Number.NaN),
  ]);
}

/** A record is changed in another window, and the list that is then gone to must show it. */
async function changeRows(desk: Desk): Promise<readonly BenchRow[]> {
  const papers: number[] = [];
  const conferences: number[] = [];
  for (let run = 0; run < visits; run += 1) {
    await visit(desk, 'people', { count: '200 người', first: '' });
    await change(desk, 'paper', `Văn bản đổi tên lần ${run}`);
    const named = { count: '2000 văn bản', first: `Văn bản đổi tên lần ${run}` };
    papers.push(await visit(desk, 'papers', named));
    await change(desk, 'conference', `Hội nghị đổi tên lần ${run}`);
    const themed = { count: '50 hội nghị', first: `Hội nghị đổi tên lần ${run}` };
    conferences.push(await visit(desk, 'conferences', themed));
  }
  return [
    limited('click to the list of papers after one was changed', papers),
    limited('click to the list of conferences after one was changed', conferences),
  ];
}

async function change({ other }: Desk, sort: 'paper' | 'conference', name: string): Promise<void> {
  await other.evaluate(([of, to]) => window.factsPage.changeAsOther(of, to), [sort, name] as const);
}

async function searchRows(desk: Desk): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { id, box, name, typed } of searches) {
    await desk.page.getByRole('link', { name: lists[id].link, exact: true }).click();
    await desk.page.waitForTimeout(settleMs);
    const first: number[] = [];
    const times: number[] = [];
    for (let run = 0; run <= rounds; run += 1) {
      for (const one of typed)
        (run === 0 ? first : times).push(...(await search(desk, id, box, one)));
    }
    rows.push(limited(`key of a search in ${name}`, times));
    rows.push(row(`key of a search in ${name}, the first round, longest`, Math.max(...first)));
  }
  return rows;
}

/** Types a search key by key; only a key that changes what is on the screen can be timed. */
async function search(desk: Desk, id: ListId, box: string, typed: Search) {
  const times: number[] = [];
  await desk.page.getByLabel(box).fill('');
  await desk.page.getByLabel(box).focus();
  await desk.page.waitForTimeout(settleMs);
  for (const { key, answer } of typed) {
    const wanted = answer && { ...answer, list: lists[id].rows, first: '' };
    if (wanted) times.push(await timeOf(desk, wanted, () => press(desk.keys, key)));
    else await press(desk.keys, key);
    await desk.page.waitForTimeout(60);
  }
  return times;
}

async function visit(
  desk: Desk,
  id: ListId,
  answer: { readonly count: string; readonly first: string },
): Promise<number> {
  const link = desk.page.getByRole('link', { name: lists[id].link, exact: true });
  const box = await link.boundingBox();
  if (box === null) throw new Error('No link');
  await desk.page.mouse.move(box.x + 20, box.y + box.height / 2);
  await desk.page.waitForTimeout(settleMs);
  const wanted = { ...answer, list: lists[id].rows, mark: null };
  return timeOf(desk, wanted, async () => {
    await desk.page.mouse.down();
    await desk.page.mouse.up();
  });
}

async function timeOf({ page }: Desk, wanted: Wanted, act: () => Promise<void>): Promise<number> {
  await page.evaluate((one) => window.answers.expect(one), wanted);
  await act();
  return page.evaluate(() => window.answers.taken());
}

async function press(keys: CDPSession, key: string): Promise<void> {
  const text = key.length === 1 ? key : '';
  await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}

/** What must be on the screen: rows under a count, the place that was found marked, the first row. */
interface Wanted extends Omit<Answer, 'count'> {
  readonly list: string;
  readonly count: string | null;
  readonly first: string;
}

/** Runs in the page, so it uses nothing from outside. */
function watchAnswers(): void {
  const isCounted = (count: string) =>
    [...document.querySelectorAll('output')].some(({ textContent }) => textContent === count);
  const isThere = ({ list, count, mark, first }: Wanted) => {
    const rows = document.querySelectorAll(list);
    if (count !== null && !isCounted(count)) return false;
    const least = Math.min(5, Number.parseInt(count ?? '', 10) || 0);
    const marked = document.querySelector(`${list} mark`)?.textContent ?? '';
    const isMarked = mark === null || marked.length === mark.length;
    return rows.length >= least && isMarked && (rows[0]?.textContent ?? '').includes(first);
  };
  const answered = (wanted: Wanted, done: (at: number) => void) => {
    const look = () => {
      if (!isThere(wanted)) return void requestAnimationFrame(look);
      // A message comes after the frame has been drawn.
      const afterPaint = new MessageChannel();
      afterPaint.port1.addEventListener('message', () => done(performance.now()));
      afterPaint.port1.start();
      return afterPaint.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  };
  let taken: Promise<number> = Promise.resolve(Number.NaN);
  const answers = {
    expect: (wanted: Wanted) => {
      taken = new Promise((resolve) => {
        const start = ({ timeStamp, type }: Event) => {
          for (const one of ['keydown', 'click']) window.removeEventListener(one, start, true);
          if (type === 'click' || type === 'keydown') {
            answered(wanted, (at) => resolve(at - timeStamp));
          }
        };
        for (const one of ['keydown', 'click']) window.addEventListener(one, start, true);
      });
    },
    taken: () => taken,
    sinceStart: (wanted: Wanted) =>
      new Promise<number>((resolve) => {
        answered(wanted, resolve);
      }),
  };
  Object.assign(window, { answers });
}

declare global {
  interface Window {
    answers: {
      expect(wanted: Wanted): void;
      taken(): Promise<number>;
      sinceStart(wanted: Wanted): Promise<number>;
    };
  }
}

function limited(name: string, times: readonly number[]): BenchRow {
  return { ...p95(name, times), limit: 50 };
}

function p95(name: string, times: readonly number[]): BenchRow {
  return row(`${name}, p95 of ${times.length}`, percentile(times, 0.95));
}

function row(name: string, value: number): BenchRow {
  return { name: `facts: ${name}`, value, unit: 'ms' };
}
