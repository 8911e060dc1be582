/// <reference types="@vitest/browser-playwright" />
import { $getSelection, $isRangeSelection } from 'lexical';
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { p } from '../../helpers/aDraft';
import { type OpenPaper, openAtEnd } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

const texts = ['Chi bo da hoan thanh moi chi tieu duoc giao.', 'Nam qua co nhieu tien bo ro ret.'];
const rounds = 20;

/** What a key makes of the lines and the caret in the line `at`, before its letter `to`. */
type Outcome = (text: string, to: number) => { readonly text: string; readonly caret: number };

const keys: readonly (readonly [string, () => Promise<void>, Outcome])[] = [
  [
    'a letter',
    () => typing.letters('x'),
    (text, to) => ({ text: inserted(text, to), caret: to + 1 }),
  ],
  ['ArrowRight', () => typing.key('ArrowRight', 39), (text, to) => ({ text, caret: to + 1 })],
  ['ArrowLeft', () => typing.key('ArrowLeft', 37), (text, to) => ({ text, caret: to - 1 })],
  ['End', () => typing.key('End', 35), (text) => ({ text, caret: text.length })],
  [
    'Backspace',
    () => typing.backspace(),
    (text, to) => ({ text: without(text, to - 1), caret: to - 1 }),
  ],
  [
    'Delete',
    () => typing.key('Delete', 46),
    (text, to) => ({ text: without(text, to), caret: to }),
  ],
  [
    'Enter',
    () => typing.enter(),
    (text, to) => ({ text: `${text.slice(0, to)}\n${text.slice(to)}`, caret: 0 }),
  ],
  [
    'a composed letter',
    () => typing.composing(['a', 'â']),
    (text, to) => ({ text: inserted(text, to, 'â'), caret: to + 1 }),
  ],
];

test.each(keys)('%s right behind a click works where the click was', async (_name, press, made) => {
  const paper = await openAtEnd(...texts.map((text) => p('paragraph', text)));
  const start = paper.editor.getEditorState();
  for (let round = 0; round < rounds; round += 1) {
    paper.editor.setEditorState(start);
    await expect.poll(() => caret(paper)).toBe(texts[1]?.length);
    const line = round % 2;
    const to = 1 + round;
    await Promise.all([...clickBefore(firstText(paper.body.children[line]), to), press()]);
    const want = made(texts[line] ?? '', to);
    const lines = texts.with(line, want.text).join('\n');
    await expect.poll(() => linesOf(paper)).toBe(lines);
    await expect.poll(() => caret(paper)).toBe(want.caret);
  }
});

test('an arrow right behind a click on a chip leaves the chip as a whole', async () => {
  const chip = { field: 'org.issuerName' };
  const paper = await openAtEnd(p('paragraph', [{ text: 'Nay ' }, chip, { text: ' bao cao.' }]));
  const shown = paper.body.querySelector('.chip');
  for (let round = 0; round < rounds; round += 1) {
    paper.editor.focus();
    await Promise.all([
      ...clickBefore(firstText(shown), 2 + (round % 4)),
      typing.key('ArrowRight', 39),
    ]);
    await expect.poll(() => caret(paper)).toBe(shown?.textContent.length);
  }
});

function inserted(text: string, to: number, letter = 'x'): string {
  return `${text.slice(0, to)}${letter}${text.slice(to)}`;
}

function without(text: string, at: number): string {
  return `${text.slice(0, at)}${text.slice(at + 1)}`;
}

function linesOf({ body }: OpenPaper): string {
  return [...body.children].map((line) => line.textContent).join('\n');
}

/** The letter of its text that the caret stands before, as the editor knows it. */
function caret({ editor }: OpenPaper): number | null {
  return editor.read('latest', () => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor.offset : null;
  });
}

/** A click right before a letter of a text. */
function clickBefore(text: Node | null | undefined, to: number): readonly Promise<unknown>[] {
  if (!text) throw new Error('no text to click in');
  const range = document.createRange();
  range.setStart(text, to);
  range.setEnd(text, to + 1);
  const box = range.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const at = {
    x: frame.x + box.x + box.width / 4,
    y: frame.y + box.y + box.height / 2,
    button: 'left',
    clickCount: 1,
  } as const;
  return [
    cdp().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at }),
    cdp().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at }),
  ];
}

function firstText(element: Element | null | undefined): Node | null | undefined {
  return element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
}
