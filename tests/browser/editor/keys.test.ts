import { $isRoleBlock } from '@renderer/editor/nodes/RoleBlockNode';
import { $getRoot } from 'lexical';
import { describe, expect, test } from 'vitest';
import { aTable, p } from '../../helpers/aDraft';
import { type OpenPaper, openAtEnd, openPaper, rolesOf } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

describe('Enter', () => {
  test('after a heading gives a paragraph', async () => {
    const paper = await openAtEnd(p('heading', 'Một'));
    await typing.enter();
    await typing.letters('x');
    await expect.poll(() => paper.blocks()).toEqual([p('heading', 'Một'), p('paragraph', 'x')]);
  });

  test('after a numbered paragraph gives the next number', async () => {
    const paper = await openAtEnd(p('clause', 'một'));
    await typing.enter();
    await expect.poll(() => labels(paper)).toEqual(['1.', '2.']);
  });

  test('in an empty numbered paragraph steps out of the list', async () => {
    const paper = await openAtEnd(p('point', 'a'), p('point', ''));
    await typing.enter();
    await typing.enter();
    await expect.poll(() => rolesOf(paper)).toEqual(['point', 'paragraph']);
  });

  test('before the first letter of a heading makes room above it', async () => {
    const paper = await openAtEnd(p('heading', 'Một'));
    await typing.key('Home', 36);
    await typing.enter();
    await expect.poll(() => rolesOf(paper)).toEqual(['paragraph', 'heading']);
  });

  test('with Shift begins a paragraph too, since a paper has no line breaks', async () => {
    const paper = await openAtEnd(p('paragraph', 'một'));
    await typing.shift('Enter', 13);
    await typing.letters('hai');
    await expect.poll(() => paper.blocks()).toEqual([p('paragraph', 'một'), p('paragraph', 'hai')]);
  });
});

describe('Backspace', () => {
  test('before the first letter takes the number away, then joins', async () => {
    const paper = await openAtEnd(p('clause', 'một'), p('clause', 'hai'));
    await typing.key('Home', 36);
    await typing.backspace();
    await expect.poll(() => rolesOf(paper)).toEqual(['clause', 'paragraph']);
    await typing.backspace();
    await expect.poll(() => paper.blocks()).toEqual([p('clause', 'mộthai')]);
  });

  test('anywhere else takes a letter', async () => {
    const paper = await openAtEnd(p('clause', 'một'));
    await typing.backspace();
    await expect.poll(() => paper.blocks()).toEqual([p('clause', 'mộ')]);
  });
});

describe('Tab', () => {
  test('goes one level in, with Shift one level out, and the numbers follow', async () => {
    const paper = await openAtEnd(p('clause', 'một'), p('clause', 'hai'));
    await typing.key('Tab', 9);
    await expect.poll(() => labels(paper)).toEqual(['1.', '1.1.']);
    await typing.shift('Tab', 9);
    await expect.poll(() => labels(paper)).toEqual(['1.', '2.']);
  });

  test('moves from cell to cell in a table', async () => {
    const paper = await openPaper({ blocks: [aTable([['', '']]), p('paragraph', '')] });
    paper.editor.update(() => $getRoot().getFirstDescendant()?.selectStart(), { discrete: true });
    paper.editor.focus();
    await typing.letters('a');
    await typing.key('Tab', 9);
    await typing.letters('b');
    await expect.poll(() => paper.blocks()[0]).toEqual(aTable([['a', 'b']]));
  });

  test('in the last cell of a table adds a row', async () => {
    const paper = await openAtEnd(aTable([['a', 'b']]));
    await typing.key('Tab', 9);
    await typing.letters('c');
    const grown = aTable([
      ['a', 'b'],
      ['c', ''],
    ]);
    await expect.poll(() => paper.blocks()[0]).toEqual(grown);
  });
});

describe('with several cells chosen', () => {
  const table = aTable([
    ['a', 'b'],
    ['c', 'd'],
  ]);

  const tools = ['unikey', 'openkey', 'overwriting', 'composing'] as const;

  test.each(tools)('%s types over the first of them', async (tool) => {
    const paper = await openPaper({ blocks: [p('paragraph', 'trước'), table] });
    await chooseColumn(paper);
    // Input methods announce themselves by a key of this name before they compose.
    if (tool === 'composing') await typing.key('Process', 229);
    await typing.words(typing[tool], 'Đảng ủy');
    const typed = aTable([
      ['Đảng ủy', 'b'],
      ['c', 'd'],
    ]);
    await expect.poll(() => paper.blocks()).toEqual([p('paragraph', 'trước'), typed]);
  });

  test('End leaves them for the end of a cell', async () => {
    const paper = await openPaper({ blocks: [p('paragraph', 'trước'), table] });
    await chooseColumn(paper);
    await typing.key('End', 35);
    await typing.letters('xy');
    const typed = aTable([
      ['axy', 'b'],
      ['c', 'd'],
    ]);
    await expect.poll(() => paper.blocks()).toEqual([p('paragraph', 'trước'), typed]);
  });
});

describe('a label typed at the start of a paragraph', () => {
  test.each([
    ['- ', p('dash', 'x')],
    ['+ ', p('plus', 'x')],
    ['1. ', p('clause', 'x')],
    ['a) ', p('point', 'x')],
    ['I- ', p('heading', 'x')],
    // Another way to write the same number is no other number: the standard writes it its own way.
    ['I. ', p('heading', 'x')],
    ['Điều 1. ', p('article', 'x')],
    ['3. ', p('clause', 'x', '3.')],
    ['2024 ', p('paragraph', '2024 x')],
  ])('%s', async (label, block) => {
    const paper = await openAtEnd(p('paragraph', ''));
    await typing.letters(label);
    await typing.letters('x');
    await expect.poll(() => paper.blocks()).toEqual([block]);
  });

  test.each([
    ['2. ', p('clause', 'x')],
    ['5. ', p('clause', 'x', '5.')],
    ['a) ', p('point', 'x')],
    ['- ', p('dash', 'x')],
    ['Điều 4. ', p('article', 'x', 'Điều 4.')],
  ])('%s, where Enter has given a number already', async (label, block) => {
    const paper = await openAtEnd(p('clause', 'một'));
    await typing.enter();
    await typing.letters(label);
    await typing.letters('x');
    await expect.poll(() => paper.blocks()).toEqual([p('clause', 'một'), block]);
  });

  test('is nothing before its space', async () => {
    const paper = await openAtEnd(p('paragraph', ''));
    await typing.letters('1.');
    await expect.poll(() => paper.blocks()).toEqual([p('paragraph', '1.')]);
  });
});

test('F6 leaves the text for the panel, the buttons, the outline, and comes back', async () => {
  const paper = await openAtEnd(p('heading', 'Một'));
  for (const area of ['side', 'tools', 'outline', 'page']) {
    await typing.key('F6', 117);
    await expect.poll(focusedArea).toBe(area);
  }
  expect(document.activeElement).toBe(paper.body);
});

test('Escape, which typing tools send by themselves, changes nothing', async () => {
  const paper = await openAtEnd(p('paragraph', 'một'));
  await typing.key('Escape', 27);
  await typing.letters('x');
  await expect.poll(() => paper.blocks()).toEqual([p('paragraph', 'mộtx')]);
});

/** Chooses the cells of the first column, from the keyboard as a user does. */
async function chooseColumn(paper: OpenPaper): Promise<void> {
  const caretInTable = () => $getRoot().getAllTextNodes()[1]?.selectEnd();
  paper.editor.update(caretInTable, { discrete: true });
  paper.editor.focus();
  await expect.poll(() => document.activeElement).toBe(paper.body);
  await typing.shift('ArrowDown', 40);
  await typing.shift('ArrowDown', 40);
  await expect.poll(() => paper.body.querySelectorAll('.chosen-cell')).toHaveLength(2);
}

/** The labels as the page shows them. */
function labels(paper: OpenPaper): readonly string[] {
  return paper.editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .filter($isRoleBlock)
      .map((node) => paper.editor.getElementByKey(node.getKey())?.dataset['label'] ?? ''),
  );
}

function focusedArea(): string {
  return document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset['area'] ?? '';
}
