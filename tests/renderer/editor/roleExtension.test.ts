import { MOVE_LEVEL_COMMAND, SET_ROLE_COMMAND } from '@renderer/editor/roleExtension';
import { deeperRole, shallowerRole } from '@renderer/editor/roleSteps';
import { roleIds } from '@shared/draft/blocks';
import { $getRoot, $isElementNode } from 'lexical';
import { describe, expect, test } from 'vitest';
import { aDocumentEditor } from '../../helpers/aDocumentEditor';
import { aTable, p } from '../../helpers/aDraft';

test('a role chosen for several paragraphs changes all of them, and their typed labels go', () => {
  const paper = aDocumentEditor({ blocks: [p('clause', 'a', '7.'), p('paragraph', 'b')] });
  paper.update(() => $getRoot().select(0, 2));
  paper.editor.dispatchCommand(SET_ROLE_COMMAND, 'point');
  paper.update(() => undefined);
  expect(paper.blocks()).toEqual([p('point', 'a'), p('point', 'b')]);
});

test('paragraphs inside a table have no role of their own', () => {
  const paper = aDocumentEditor({ blocks: [aTable([['a']]), p('paragraph', 'b')] });
  paper.update(() => $getRoot().getFirstDescendant()?.selectStart());
  paper.editor.dispatchCommand(SET_ROLE_COMMAND, 'heading');
  paper.update(() => undefined);
  expect(paper.blocks()[0]).toEqual(aTable([['a']]));
});

describe('Tab in plain text', () => {
  test.each([
    ['an item of the list above', [p('point', 'a'), p('paragraph', 'b')], 'point'],
    ['a dash under a title', [p('clauseTitle', 'a'), p('paragraph', 'b')], 'dash'],
    [
      'an item of the list above other plain text',
      [p('clause', 'a'), p('paragraph', 'b'), p('paragraph', 'c')],
      'clause',
    ],
    ['a dash where nothing stands above', [p('paragraph', 'b')], 'dash'],
  ] as const)('makes %s', (_, blocks, role) => {
    const paper = aDocumentEditor({ blocks });
    paper.update(() => $getRoot().selectEnd());
    paper.editor.dispatchCommand(MOVE_LEVEL_COMMAND, 'deeper');
    paper.update(() => undefined);
    expect(paper.blocks().at(-1)).toMatchObject({ role });
  });

  test('leaves paragraphs of other kinds as they are', () => {
    const paper = aDocumentEditor({ blocks: [p('basis', 'a'), p('centred', 'b')] });
    paper.update(() => $getRoot().select(0, 2));
    paper.editor.dispatchCommand(MOVE_LEVEL_COMMAND, 'deeper');
    paper.update(() => undefined);
    expect(paper.blocks()).toEqual([p('basis', 'a'), p('centred', 'b')]);
  });
});

describe('steps of levels', () => {
  test.each(roleIds)('from %s deeper ends somewhere, without a circle', (role) => {
    const seen = [role];
    for (let next = deeperRole[role]; next !== undefined; next = deeperRole[next]) {
      expect(seen).not.toContain(next);
      seen.push(next);
    }
  });

  test.each(roleIds)('from %s shallower ends somewhere, without a circle', (role) => {
    const seen = [role];
    for (let next = shallowerRole[role]; next !== undefined; next = shallowerRole[next]) {
      expect(seen).not.toContain(next);
      seen.push(next);
    }
  });
});

test('a new paragraph in the middle of a heading keeps the heading on both sides', () => {
  const paper = aDocumentEditor({ blocks: [p('heading', 'mộthai')] });
  paper.update(() => {
    const block = $getRoot().getFirstChild();
    const selection = $isElementNode(block) ? block.selectStart() : null;
    selection?.anchor.set(selection.anchor.key, 3, 'text');
    selection?.focus.set(selection.focus.key, 3, 'text');
    selection?.insertParagraph();
  });
  expect(paper.blocks()).toEqual([p('heading', 'một'), p('heading', 'hai')]);
});
