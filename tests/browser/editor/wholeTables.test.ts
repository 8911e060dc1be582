import { $findCellNode } from '@lexical/table';
import type { Block } from '@shared/draft/blocks';
import { parseDraft } from '@shared/draft/parseDraft';
import { $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { aTable, p } from '../../helpers/aDraft';
import { openPaper } from '../../helpers/openPaper';

/** Pastes what another editor of the same make, or an older program, may have put on the clipboard. */
function pasteNodes(body: HTMLElement, nodes: readonly object[]): void {
  const data = new DataTransfer();
  const copied = { namespace: 'vankien', nodes };
  data.setData('application/x-lexical-editor', JSON.stringify(copied));
  data.setData('text/plain', 'chữ');
  body.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
}

const cell = (text: string) => ({
  type: 'tablecell',
  version: 1,
  children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
});
const row = (...texts: readonly string[]) => ({
  type: 'tablerow',
  version: 1,
  children: texts.map(cell),
});
const table = (...children: readonly object[]) => ({ type: 'table', version: 1, children });

test.each([
  ['without rows', [table()]],
  ['without cells', [table(row(), row())]],
  ['with ragged rows', [table(row('a'), row('b', 'c'))]],
  ['that is only a row', [row('a', 'b')]],
  ['that is only a cell', [cell('a')]],
])('a pasted table %s leaves a paper that can be opened again', async (_, nodes) => {
  const paper = await openPaper({ blocks: [p('paragraph', 'Mở đầu')] });
  await caretIn(paper.body);
  pasteNodes(paper.body, nodes);
  await expect.poll(() => textsOf(paper.blocks())).toContain('Mở đầu');
  expect(parseDraft(paper.draft())).toMatchObject({ ok: true });
});

test('a table that loses a cell of one row is whole again, and keeps the others', async () => {
  const two = aTable([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const paper = await openPaper({ blocks: [two, p('paragraph', '')] });
  paper.editor.update(
    () => {
      const cells = $getRoot().getAllTextNodes().map($findCellNode);
      cells[1]?.remove();
    },
    { discrete: true },
  );
  expect(parseDraft(paper.draft())).toMatchObject({ ok: true });
  expect(textsOf(paper.blocks())).toMatch(/"a".*"c".*"d"/);
});

async function caretIn(body: HTMLElement): Promise<void> {
  body.focus();
  getSelection()?.selectAllChildren(body);
  getSelection()?.collapseToEnd();
  await new Promise(requestAnimationFrame);
}

function textsOf(blocks: readonly Block[]): string {
  return JSON.stringify(blocks);
}
