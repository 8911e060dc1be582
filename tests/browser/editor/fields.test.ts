import { emptyHeader, emptySignature } from '@shared/draft/header';
import { describe, expect, test } from 'vitest';

import { aSignOff, p } from '../../helpers/aDraft';

import { fieldAt, type OpenPaper, openPaper } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

describe('the date', () => {
  test('may have a blank day, and gets its zeros when the field is left', async () => {
    const paper = await openPaper({ blocks: [p('paragraph', 'x')] });
    await typeIn('header.month', '2');
    await typeIn('header.year', '2024');
    await expect.poll(() => paper.draft().header.date).toBe('2024-02');
    await typeIn('header.day', '5');
    await expect.poll(() => paper.draft().header.date).toBe('2024-02-05');
    fieldAt('header.subject').focus();
    await expect
      .poll(() => [fieldAt('header.day').value, fieldAt('header.month').value])
      .toEqual(['05', '02']);
  });

  test('goes back to blank when its month is taken away', async () => {
    const paper = await openPaper({ header: { ...emptyHeader, date: '2024-05-27' } });
    fieldAt('header.month').select();
    await typing.backspace();
    await expect.poll(() => paper.draft().header.date).toBe('');
    expect(fieldAt('header.day').value).toBe('27');
  });
});

test('the number is digits alone, and shows the zero of the form', async () => {
  const paper = await openPaper({ blocks: [p('paragraph', 'x')] });
  await typeIn('header.number', 'a');
  expect(fieldAt('header.number').value).toBe('');
  await typeIn('header.number', '7b');
  await expect.poll(() => paper.draft().header.number).toBe('7');
  fieldAt('header.subject').focus();
  await expect.poll(() => fieldAt('header.number').value).toBe('07');
});

describe('a blank of the paper that is a whole text of the head', () => {
  const head = { ...emptyHeader, addressees: ['{{addressee}}'] };
  const blocks = [p('paragraph', [{ text: 'Đề nghị ' }, { field: 'addressee' }])];

  test('is filled in for the body too, and blank again when it is emptied', async () => {
    const paper = await openPaper({ kind: 'cong-van', header: head, blocks });
    const field = fieldAt('header.addressees.0');
    expect([field.value, field.placeholder]).toEqual(['', '[addressee]']);
    field.focus();
    await typing.letters('Chi bo');
    await expect.poll(() => paper.body.textContent).toBe('Đề nghị Chi bo');
    expect(paper.draft().header.addressees).toEqual(['{{addressee}}']);
    field.select();
    await typing.backspace();
    await expect.poll(() => paper.body.textContent).toBe('Đề nghị [addressee]');
    expect(field.placeholder).toBe('[addressee]');
  });
});

describe('recipients', () => {
  const signOff = aSignOff([emptySignature], 'Tỉnh ủy', 'Lưu');

  test('are one a line; dash and punctuation are shown and never stored', async () => {
    const paper = await openPaper({ signOff });
    await caretAtEnd('signOff.recipients.0');
    await typing.enter();
    await typing.letters('Chi bo');
    await expect.poll(() => paper.draft().signOff.recipients).toEqual(['Tỉnh ủy', 'Chi bo', 'Lưu']);
    const marks = [...document.querySelectorAll('.recipients .page-field-mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual([';', ';', '.']);
  });

  test('join with the one above at Backspace before the first letter', async () => {
    const paper = await openPaper({ signOff });
    await caretAtEnd('signOff.recipients.1');
    await typing.key('Home', 36);
    await typing.backspace();
    await expect.poll(() => paper.draft().signOff.recipients).toEqual(['Tỉnh ủyLưu']);
  });
});

test('a blank in the summary stays a blank while the words around it are changed', async () => {
  const header = { ...emptyHeader, subject: 'tổng kết năm {{reportYear}}' };
  const paper = await openPaper({ header, facts: { reportYear: '2023' } });
  expect(fieldAt('header.subject').value).toBe('tổng kết năm 2023');
  await caretAtEnd('header.subject');
  await typing.letters(', phuong huong');
  await expect
    .poll(() => paper.draft().header.subject)
    .toBe('tổng kết năm {{reportYear}}, phuong huong');
});

test('a fact typed in the panel fills every chip at once', async () => {
  const chip = p('paragraph', [{ text: 'có ' }, { field: 'memberCount' }]);
  const paper = await openPaper({ blocks: [chip, chip] });
  await typeIn('facts.memberCount', '120');
  await expect.poll(() => paper.body.innerText.match(/có 120/g)).toHaveLength(2);
  expect(paper.blocks()).toEqual([chip, chip]);
});

describe('a caret within a chip', () => {
  const blocks = [p('paragraph', [{ text: 'có ' }, { field: 'memberCount' }, { text: ' người' }])];
  const facts = { memberCount: '120' };

  test('takes the whole chip, and typing replaces it', async () => {
    const paper = await openPaper({ blocks, facts });
    caretInChip(paper);
    await expect.poll(() => document.getSelection()?.toString()).toBe('120');
    await typing.letters('x');
    await expect.poll(() => paper.blocks()).toEqual([p('paragraph', 'có x người')]);
  });

  test('never breaks it: Enter goes behind it', async () => {
    const paper = await openPaper({ blocks, facts });
    caretInChip(paper);
    await typing.enter();
    await expect
      .poll(() => paper.blocks())
      .toEqual([
        p('paragraph', [{ text: 'có ' }, { field: 'memberCount' }]),
        p('paragraph', ' người'),
      ]);
  });
});

/** Puts the caret behind the first letter of the only chip, as a click of the mouse does. */
function caretInChip(paper: OpenPaper): void {
  paper.body.focus();
  const text = paper.body.querySelector('.chip')?.firstChild;
  if (text !== null && text !== undefined) document.getSelection()?.collapse(text, 1);
}

test('the field that is being filled is brought into sight on the page, and Enter goes on', async () => {
  const lines = Array.from({ length: 60 }, () => p('paragraph', 'x'));
  const chips = [p('paragraph', [{ field: 'goal' }]), p('paragraph', [{ field: 'causes' }])];
  const paper = await openPaper({ blocks: [...lines, ...chips] });
  const isSeen = () => {
    const chip = paper.body.querySelector('.chip')?.getBoundingClientRect();
    return chip !== undefined && chip.top > 0 && chip.bottom < window.innerHeight;
  };
  expect(isSeen()).toBe(false);
  await typeIn('facts.goal', 'x');
  expect(isSeen()).toBe(true);
  await typing.enter();
  expect(document.activeElement).toBe(fieldAt('facts.causes'));
  await expect.poll(() => paper.draft().facts).toEqual({ goal: 'x' });
});

test('Enter in a field of one line goes on to the next, and at last into the body', async () => {
  const paper = await openPaper({ blocks: [p('paragraph', '')] });
  fieldAt('header.subject').focus();
  await typing.enter();
  await expect.poll(() => document.activeElement).toBe(paper.body);
});

async function typeIn(place: string, text: string): Promise<void> {
  fieldAt(place).focus();
  await typing.letters(text);
}

async function caretAtEnd(place: string): Promise<void> {
  const element = fieldAt(place);
  element.focus();
  element.setSelectionRange(element.value.length, element.value.length);
  await Promise.resolve();
}
