import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { aSignOff, p, signedBy } from '../helpers/aDraft';
import { type KillableBrowser, test } from '../helpers/killableBrowser';
import { openPaper } from '../helpers/storedDraft';
import { aPaper, openLibrary } from '../helpers/storedLibrary';

/** What the screen shows of the paper, a text a place. */
type Shown = readonly string[];

const before: Shown = ['Đoạn thứ nhất.', 'Đoạn thứ hai.', 'Đoạn thứ ba.', 'Kết quả', 'Đinh Văn An'];
const [first = '', second = '', third = '', subject = '', signer = ''] = before;
const paper = {
  ...aPaper('bao-cao', subject, '2026-11-05'),
  blocks: [first, second, third].map((text) => p('paragraph', text)),
  signOff: aSignOff([signedBy('', '', signer)]),
};

/** Where the words go in: the text that changes, and how many of its letters stand before them. */
const places = [
  { name: 'at the beginning', text: 0, at: 0 },
  { name: 'in the middle', text: 1, at: 6 },
  { name: 'at the end', text: 2, at: third.length },
  { name: 'in the summary', text: 3, at: subject.length },
  { name: 'in the name of the signer', text: 4, at: signer.length },
] as const;
type Place = (typeof places)[number];

for (const place of places) {
  test(`a power cut while somebody types ${place.name} costs at most the last second`, async ({
    baseURL,
    startBrowser,
  }, info) => {
    const typing = await startBrowser();
    await openLibrary(typing.page, [paper], baseURL);
    await openPaper(typing.page, 'paper-0');
    await putCaret(typing.page, place);
    const plan = aPlan();
    info.annotations.push({ type: 'plan', description: JSON.stringify(plan) });
    const typed = await typeUntilKilled(typing, plan);

    const again = await startBrowser();
    const found = await reopen(again.page, baseURL);
    const words = wordsAdded(found, place);
    expect(typed.all.startsWith(words), `${words} | ${typed.all}`).toBe(true);
    expect(words.length, `${words} | ${typed.all}`).toBeGreaterThanOrEqual(typed.old.length);

    // What was given back is being saved at this moment.
    await pause(plan.secondAfterMs);
    await again.kill();
    const last = await startBrowser();
    expect(await reopen(last.page, baseURL)).toEqual(found);
  });
}

interface Plan {
  /** How long somebody types, in milliseconds. */
  readonly typesMs: number;
  /** How long after the last key the power goes; less than nothing is in the middle of a word. */
  readonly restMs: number;
  readonly secondAfterMs: number;
}

/** A moment that nobody has chosen, or one at which the paper is being saved. */
function aPlan(): Plan {
  const any = (from: number, to: number) => Math.round(from + Math.random() * (to - from));
  const secondAfterMs = any(0, 1200);
  const plans: readonly Plan[] = [
    { typesMs: any(100, 5000), restMs: 0, secondAfterMs },
    { typesMs: any(4900, 5400), restMs: 0, secondAfterMs },
    { typesMs: any(100, 2000), restMs: any(700, 1000), secondAfterMs },
  ];
  return plans[any(0, plans.length - 1)] ?? { typesMs: 1000, restMs: 0, secondAfterMs };
}

/** Types word after word; `old` is what was on the screen a second before the end. */
async function typeUntilKilled(
  { page, kill }: KillableBrowser,
  plan: Plan,
): Promise<{ readonly all: string; readonly old: string }> {
  const start = performance.now();
  const killed = pause(plan.typesMs + plan.restMs).then(async () => {
    const at = performance.now();
    await kill();
    return at;
  });
  const steps: { readonly text: string; readonly at: number }[] = [];
  let all = '';
  for (let word = 0; performance.now() - start < plan.typesMs; word += 1) {
    all += `từ${word} `;
    const isTyped = await page.keyboard.type(`từ${word} `).then(
      () => true,
      () => false,
    );
    if (!isTyped) break;
    steps.push({ text: all, at: performance.now() });
    await pause(Math.random() * 60);
  }
  const end = await killed;
  return { all, old: steps.findLast(({ at }) => at < end - 1000)?.text ?? '' };
}

async function putCaret(page: Page, { text, at }: Place): Promise<void> {
  const place = (await placesOf(page))[text];
  await place?.click();
  await page.keyboard.press('Home');
  // Keys that come faster than any hand may reach the caret before the click has moved it.
  await expect.poll(() => page.evaluate(caretAt)).toBe(0);
  for (let letter = 1; letter <= at; letter += 1) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(caretAt)).toBe(letter);
  }
}

/** Runs in the page: how many letters of its field or paragraph stand before the caret. */
function caretAt(): number | null {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) return activeElement.selectionStart;
  const selection = getSelection();
  const paragraph = selection?.anchorNode?.parentElement?.closest('p');
  if (!selection?.anchorNode || !paragraph) return null;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(selection.anchorNode, selection.anchorOffset);
  return range.toString().length;
}

async function reopen(page: Page, baseURL = ''): Promise<Shown> {
  await page.goto(`${baseURL}/#/van-ban/paper-0`);
  const all = await placesOf(page);
  const shown = await Promise.all(
    all.map((place) =>
      place.evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value : element.textContent,
      ),
    ),
  );
  return shown.map((text) => text.replaceAll('\u00a0', ' '));
}

async function placesOf(page: Page) {
  const body = page.getByRole('textbox', { name: 'Nội dung văn bản' });
  await body.waitFor();
  return [
    ...(await body.locator('> p').all()),
    page.getByLabel('Trích yếu nội dung'),
    page.getByLabel('Họ và tên người ký'),
  ];
}

/** What was added at the place; all else must stand as it stood. */
function wordsAdded(found: Shown, { text, at }: Place): string {
  const old = before[text] ?? '';
  const now = found[text] ?? '';
  const tail = old.slice(at);
  const expected = before.map((each, index) => (index === text ? now : each));
  expect(found).toEqual(expected);
  expect([now.slice(0, at), now.slice(now.length - tail.length)]).toEqual([old.slice(0, at), tail]);
  return now.slice(at, now.length - tail.length);
}
