import { INSERT_ANNEX_COMMAND } from '@renderer/editor/annexExtension';
import { $setPaperPart } from '@renderer/editor/paperState';
import { emptyHeader } from '@shared/draft/header';
import { UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { aSignOff, p, signedBy } from '../../helpers/aDraft';
import { fieldAt, openPaper } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

const header = { ...emptyHeader, parentBody: 'UBND tỉnh Hà Nam', issuer: 'Sở Nội vụ' };
const signOff = aSignOff([signedBy('', 'Giám đốc', 'Đinh Quốc Thái')], 'Như Điều 3', 'Lưu: VT');
const state = { standard: 'ND30', kind: 'quyet-dinh', header, signOff } as const;

const decision = [p('article', 'Ban hành quy chế.'), p('article', 'Hiệu lực từ ngày ký.')];
const rules = [p('attached', 'Quy chế làm việc'), p('paragraph', 'Nội dung quy chế.')];
const plan = [p('attached', 'Kế hoạch năm'), p('paragraph', 'Nội dung kế hoạch.')];

test('each attached text shows the head of the paper right above its name', async () => {
  const { body } = await openPaper({ ...state, blocks: [...decision, ...rules, ...plan] });
  await expect.poll(() => heads().length).toBe(2);
  await expect.poll(() => distances(body, [2, 4])).toEqual([0, 0]);
  for (const head of heads()) {
    expect(head.innerText).toContain('UBND TỈNH HÀ NAM\nSỞ NỘI VỤ');
    expect(head.innerText).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  }
  expect(body.querySelector('.attached-head')).toBeNull();
});

test('the sign-off stands above the head of the first attached text', async () => {
  const { body } = await openPaper({ ...state, blocks: [...decision, ...rules] });
  await expect.poll(() => distances(body, [2])).toEqual([0]);
  const above = () => bottomOf(body.children[1]);
  await expect.poll(() => Math.trunc(signOffPlace().top - above()) + 0).toBe(0);
  const head = heads()[0]?.getBoundingClientRect().top ?? 0;
  expect(Math.trunc(head - signOffPlace().bottom) + 0).toBe(0);
});

test('it follows what is typed into the head, and the gap its height', async () => {
  const { body } = await openPaper({ ...state, blocks: [...decision, ...rules, ...plan] });
  await expect.poll(() => heads().length).toBe(2);
  const before = heads()[0]?.offsetHeight ?? 0;
  const issuer = fieldAt('header.issuer');
  issuer.focus();
  issuer.setSelectionRange(issuer.value.length, issuer.value.length);
  await userEvent.keyboard(' va cac co quan thuoc So tren dia ban tinh Ha Nam');
  await expect.poll(() => heads()[1]?.innerText).toContain('CAC CO QUAN THUOC SO');
  expect(heads()[0]?.offsetHeight).toBeGreaterThan(before);
  await expect.poll(() => distances(body, [2, 4])).toEqual([0, 0]);
});

test('it comes with an attached text that is put in, and goes with undo', async () => {
  const { editor } = await openPaper({ ...state, blocks: decision });
  expect(heads()).toEqual([]);
  editor.dispatchCommand(INSERT_ANNEX_COMMAND, 'attached');
  await expect.poll(() => heads().length).toBe(1);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  await expect.poll(() => heads().length).toBe(0);
});

test('a standard that repeats no head shows none and leaves no gap', async () => {
  const { editor, body } = await openPaper({ ...state, blocks: [...decision, ...rules, ...plan] });
  await expect.poll(() => heads().length).toBe(2);
  editor.update(() => $setPaperPart('standard', 'HD05-2026'));
  await expect.poll(() => heads().length).toBe(0);
  const second = body.children[4];
  expect(second === undefined ? '' : getComputedStyle(second).marginTop).toBe('0px');
});

test('it goes down with the text above it, in a paper that is one and a half times as large', async () => {
  const { body } = await openPaper({ ...state, blocks: [...decision, ...rules, ...plan] });
  const scroller = document.querySelector<HTMLElement>('.page-scroller');
  scroller?.style.setProperty('zoom', '1.5');
  await expect.poll(() => distances(body, [2, 4])).toEqual([0, 0]);
  await userEvent.click(body.children[3] ?? body);
  await typing.key('End', 35);
  await typing.enter();
  await typing.letters('Them mot dong');
  await expect.poll(() => distances(body, [2, 5])).toEqual([0, 0]);
});

test('the caret goes over the head from the text above to the attached text and back', async () => {
  const { body } = await openPaper({ ...state, blocks: [...decision, ...rules] });
  await expect.poll(() => heads().length).toBe(1);
  await userEvent.click(body.children[1] ?? body);
  await typing.key('ArrowDown', 40);
  await typing.letters('A');
  await typing.key('ArrowUp', 38);
  await typing.letters('B');
  await expect.poll(() => body.children[2]?.textContent).toContain('A');
  expect(body.children[1]?.textContent).toContain('B');
});

function heads(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.attached-head')];
}

function signOffPlace(): DOMRect {
  const element = document.querySelector('.sign-off-place');
  if (element === null) throw new Error('no sign-off on the page');
  return element.getBoundingClientRect();
}

function bottomOf(element: Element | undefined): number {
  return element?.getBoundingClientRect().bottom ?? 0;
}

/** Whole pixels between each head and the attached text below it, the blocks with these indices. */
function distances(body: HTMLElement, indices: readonly number[]): readonly number[] {
  return indices.map((index, at) => {
    const below = body.children[index]?.getBoundingClientRect().top ?? 0;
    return Math.trunc(below - bottomOf(heads()[at])) + 0;
  });
}
