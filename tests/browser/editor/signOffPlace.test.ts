import { UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aSignOff, p, signedBy } from '../../helpers/aDraft';
import { fieldAt, openAtEnd, openPaper, rolesOf } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

const signOff = aSignOff([signedBy('', 'Bí thư', 'Đinh Quốc Thái')], 'Tỉnh ủy', 'Lưu');

const text = [p('paragraph', 'Năm 2023.'), p('paragraph', 'Nơi nhận báo cáo.')];
const appendix = [p('appendix', 'Biểu số liệu'), p('paragraph', 'Số liệu.')];

test('the sign-off stands between the text and the first appendix, as in the Word file', async () => {
  const { body } = await openPaper({ signOff, blocks: [...text, ...appendix] });
  await expect.poll(() => gapsAround(body, 1)).toEqual({ above: 0, below: 0 });
});

test('a turn of the page before the appendix stands behind the sign-off too', async () => {
  const turn = { kind: 'orientation', to: 'landscape' } as const;
  const { body } = await openPaper({ signOff, blocks: [...text, turn, ...appendix] });
  await expect.poll(() => gapsAround(body, 1)).toEqual({ above: 0, below: 0 });
});

test('the sign-off of a paper without appendices stands at its end', async () => {
  const { body } = await openPaper({ signOff, blocks: text });
  await expect.poll(() => body.getBoundingClientRect().bottom - place().top).toBeLessThan(1);
});

test('the sign-off goes down with the text above it, and back with undo', async () => {
  const { body, editor } = await openPaper({ signOff, blocks: [...text, ...appendix] });
  await userEvent.click(body.children[1] ?? body);
  const before = place().top;
  await typing.key('End', 35);
  await typing.enter();
  await typing.letters('Them mot dong');
  await expect.poll(() => place().top).toBeGreaterThan(before);
  await expect.poll(() => gapsAround(body, 2)).toEqual({ above: 0, below: 0 });
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await expect.poll(() => place().top).toBe(before);
});

test('the gap grows with the recipients', async () => {
  const { body } = await openPaper({ signOff, blocks: [...text, ...appendix] });
  await expect.poll(() => gapsAround(body, 1)).toEqual({ above: 0, below: 0 });
  const before = place().height;
  const last = fieldAt('signOff.recipients.1');
  last.focus();
  last.setSelectionRange(last.value.length, last.value.length);
  await userEvent.keyboard('{Enter}Chi bo'.repeat(12));
  await expect.poll(() => place().height).toBeGreaterThan(before);
  await expect.poll(() => gapsAround(body, 1)).toEqual({ above: 0, below: 0 });
});

test('the caret goes over the sign-off from the text to the appendix and back', async () => {
  const paper = await openAtEnd(...text, p('appendix', ''));
  await typing.key('ArrowUp', 38);
  await typing.letters('A');
  await typing.key('ArrowDown', 40);
  await typing.letters('B');
  expect(rolesOf(paper)).toEqual(['paragraph', 'paragraph', 'appendix']);
  expect(paper.body.children[1]?.textContent).toContain('A');
  expect(paper.body.children[2]?.textContent).toContain('B');
});

function place(): DOMRect {
  const element = document.querySelector('.sign-off-place');
  if (element === null) throw new Error('no sign-off on the page');
  return element.getBoundingClientRect();
}

/** Distances to the paragraph with this index and to the one behind it, in whole pixels. */
function gapsAround(body: HTMLElement, index: number) {
  const above = body.children[index]?.getBoundingClientRect().bottom ?? 0;
  const below = body.children[index + 1]?.getBoundingClientRect().top ?? 0;
  return { above: wholePixels(place().top - above), below: wholePixels(below - place().bottom) };
}

/** Without the sign that a zero would keep. */
function wholePixels(distance: number): number {
  return Math.trunc(distance) + 0;
}
