import type { Block } from '@shared/draft/blocks';
import { $getRoot, $isElementNode, INSERT_PARAGRAPH_COMMAND, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { aDocumentEditor } from '../../helpers/aDocumentEditor';
import { p } from '../../helpers/aDraft';

test('Enter behind a ground typed at the head makes it one, and one undo gives the line back', () => {
  const paper = aDocumentEditor({ blocks: [p('paragraph', 'Căn cứ Điều lệ Đảng;')] });
  enterBehind(paper, 0);
  expect(paper.blocks()[0]).toEqual(p('basis', 'Căn cứ Điều lệ Đảng;'));
  paper.editor.dispatchCommand(UNDO_COMMAND, undefined);
  paper.update(() => undefined);
  expect(paper.blocks()).toEqual([p('paragraph', 'Căn cứ Điều lệ Đảng;'), p('paragraph', '')]);
});

test('the last of several grounds may end in a full stop', () => {
  const [first, last] = [p('basis', 'Căn cứ A;'), p('paragraph', 'Xét đề nghị của B.')];
  expect(roleAfterEnter([first, last])).toBe('basis');
});

test.each([
  ['a sentence that begins with the words', [p('paragraph', 'Căn cứ tình hình, xã báo cáo.')]],
  ['a line without an end', [p('paragraph', 'Căn cứ Điều lệ Đảng')]],
  ['a ground under a numbered title', [p('heading', 'A'), p('paragraph', 'Căn cứ B;')]],
  ['a ground in an appendix', [p('appendix', 'A'), p('paragraph', 'Căn cứ B;')]],
  ['another line', [p('paragraph', 'Kính gửi A;')]],
] as const)('%s stays a paragraph', (_, blocks) => {
  expect(roleAfterEnter(blocks)).toBe('paragraph');
});

function roleAfterEnter(blocks: readonly Block[]): string | undefined {
  const paper = aDocumentEditor({ blocks: [...blocks] });
  const index = blocks.length - 1;
  enterBehind(paper, index);
  const block = paper.blocks()[index];
  return block?.kind === 'text' ? block.role : undefined;
}

function enterBehind(paper: ReturnType<typeof aDocumentEditor>, index: number): void {
  paper.update(() => {
    const line = $getRoot().getChildAtIndex(index);
    if ($isElementNode(line)) line.selectEnd();
  });
  paper.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
  // Enter is the first step, the role the second.
  paper.update(() => undefined);
  paper.update(() => undefined);
}
