import { $isRoleBlock } from '@renderer/editor/nodes/RoleBlockNode';
import { runsText } from '@shared/draft/plainText';
import { $getRoot, $isElementNode, $isTextNode, type ElementNode } from 'lexical';
import { describe, expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { fieldAt, type OpenPaper, openPaper } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

const words = 'Đảng ủy xã việt nghị quyết nước';

interface Place {
  readonly paper: () => Promise<OpenPaper>;
  /** Puts the caret there, within an update. */
  readonly $caret: () => void;
  /** What the paragraph then reads, if `words` are typed. */
  readonly text: string;
}

const body = (...blocks: Parameters<typeof openPaper>[0]['blocks'] & object) =>
  openPaper({ blocks });

const places: Readonly<Record<string, Place>> = {
  'an empty paragraph': {
    paper: () => body(p('paragraph', '')),
    $caret: () => $paragraph().selectEnd(),
    text: words,
  },
  'the end of a bold run': {
    paper: () => body(p('paragraph', [{ text: 'đậm ', marks: ['bold'] }])),
    $caret: () => $paragraph().selectEnd(),
    text: `đậm ${words}`,
  },
  'between two runs': {
    paper: () => body(p('paragraph', [{ text: 'trước ', marks: ['bold'] }, { text: 'sau' }])),
    $caret: () => {
      const first = $paragraph().getFirstChild();
      if ($isTextNode(first)) first.select();
    },
    text: `trước ${words}sau`,
  },
  'an empty numbered paragraph': {
    paper: () => body(p('clause', 'một'), p('clause', '')),
    $caret: () => $paragraph(1).selectEnd(),
    text: words,
  },
  'a cell of a table': {
    paper: () => body(aTable([['', 'b']]), p('paragraph', '')),
    $caret: () => {
      const cell = $getRoot().getFirstDescendant();
      if ($isElementNode(cell)) cell.selectEnd();
    },
    text: words,
  },
  'right behind a field': {
    paper: () => body(p('paragraph', [{ text: 'có ' }, { field: 'memberCount' }])),
    $caret: () => $paragraph().selectEnd(),
    text: `có ${words}`,
  },
  'right before a field': {
    paper: () => body(p('paragraph', [{ field: 'memberCount' }, { text: ' người' }])),
    $caret: () => $paragraph().selectStart(),
    text: `${words} người`,
  },
};

const { unikey, openkey, overwriting, composing } = typing;
const tools = { unikey, openkey, overwriting, composing };

describe.each(Object.entries(tools))('typed by %s', (_name, tool) => {
  test.each(Object.entries(places))('%s takes every letter', async (_where, place) => {
    const paper = await place.paper();
    paper.editor.update(place.$caret, { discrete: true });
    paper.editor.focus();
    await expect.poll(() => document.activeElement).toBe(paper.body);
    await typing.words(tool, words);
    await expect.poll(() => writtenIn(paper)).toBe(place.text);
    expect(paper.body.innerText).not.toMatch(/[\u200b\u200c\u202f\ufeff]/);
    expect(paper.body.innerText).toContain(words);
  });

  test('the summary on the page takes every letter', async () => {
    const paper = await openPaper({ blocks: [p('paragraph', 'x')] });
    const field = fieldAt('header.subject');
    field.focus();
    await typing.words(tool, words);
    await expect.poll(() => paper.draft().header.subject).toBe(words);
    expect(field.value.replace(/[\u200b\u200c\u202f\ufeff]/g, '')).toBe(words);
  });
});

function $paragraph(index = 0): ElementNode {
  const node = $getRoot().getChildAtIndex(index);
  if (!$isRoleBlock(node)) throw new Error('no paragraph there');
  return node;
}

/** The text of the one paragraph that is typed into. */
function writtenIn(paper: OpenPaper): string {
  const { facts } = aDraft();
  const texts = paper.blocks().map((block) => {
    if (block.kind === 'text') return runsText(block.runs, facts);
    return block.kind === 'table' ? runsText(block.rows[0]?.[0]?.paragraphs[0] ?? [], facts) : '';
  });
  return texts.find((text) => text.includes('nước')) ?? texts.join('|');
}
