import { $createTableSelectionFrom, $isTableCellNode, $isTableNode } from '@lexical/table';
import { $dfs } from '@lexical/utils';
import {
  EDIT_TABLE_COMMAND,
  INSERT_PAPER_TABLE_COMMAND,
  SET_COLUMNS_COMMAND,
  type TableEditId,
} from '@renderer/table/tableExtension';
import type { Block, TableBlock } from '@shared/draft/blocks';
import { runsText } from '@shared/draft/plainText';
import { tableGrid } from '@shared/draft/tableGrid';
import fc from 'fast-check';
import { $getRoot, $setSelection } from 'lexical';
import { describe, expect, test } from 'vitest';
import { aDocumentEditor, type DocumentEditor } from '../../helpers/aDocumentEditor';
import { aTable, p } from '../../helpers/aDraft';
import { someTable } from '../../helpers/arbitraries';

const edits: readonly TableEditId[] = [
  'addRowAbove',
  'addRowBelow',
  'addColumnLeft',
  'addColumnRight',
  'removeRows',
  'removeColumns',
  'mergeCells',
  'splitCell',
  'toggleHeader',
  'alignCenter',
];

test('any run of edits on any table leaves a whole table, or none', () => {
  const someEdits = fc.array(fc.tuple(fc.constantFrom(...edits), fc.nat(20), fc.nat(20)), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(someTable, someEdits, (table, steps) => {
      const paper = aDocumentEditor({ blocks: [table, p('paragraph', 'sau')] });
      for (const [edit, from, to] of steps) {
        choose(paper, from, to);
        dispatch(paper, edit);
      }
      const tables = paper.blocks().filter((block) => block.kind === 'table');
      expect(tables.every((block) => tableGrid(block).ok)).toBe(true);
      expect(paper.blocks().at(-1)).toEqual(p('paragraph', 'sau'));
    }),
    { numRuns: 60 },
  );
});

describe('in a table of two rows', () => {
  const two = [
    ['a', 'b'],
    ['c', 'd'],
  ];

  test('a row below goes behind the chosen one, and keeps the header above', () => {
    const paper = aDocumentEditor({ blocks: [aTable(two), p('paragraph', '')] });
    choose(paper, 0, 0);
    dispatch(paper, 'addRowBelow');
    expect(texts(paper)).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ]);
    expect(tableOf(paper).headerRows).toBe(1);
  });

  test('merged cells keep every paragraph, split ones come back empty', () => {
    const paper = aDocumentEditor({ blocks: [aTable(two), p('paragraph', '')] });
    choose(paper, 0, 1);
    dispatch(paper, 'mergeCells');
    expect(texts(paper)).toEqual([['a\nb'], ['c', 'd']]);
    choose(paper, 0, 0);
    dispatch(paper, 'splitCell');
    expect(texts(paper)).toEqual([
      ['a\nb', ''],
      ['c', 'd'],
    ]);
  });

  test('the last row that is removed takes the table along', () => {
    const paper = aDocumentEditor({ blocks: [aTable([['a', 'b']]), p('paragraph', 'sau')] });
    choose(paper, 0, 1);
    dispatch(paper, 'removeRows');
    expect(paper.blocks()).toEqual([p('paragraph', 'sau')]);
  });

  test('the header row is switched on and off', () => {
    const paper = aDocumentEditor({ blocks: [aTable(two, 0), p('paragraph', '')] });
    choose(paper, 0, 1);
    dispatch(paper, 'toggleHeader');
    expect(tableOf(paper).headerRows).toBe(1);
    dispatch(paper, 'toggleHeader');
    expect(tableOf(paper).headerRows).toBe(0);
  });

  test('columns take the widths they are given', () => {
    const paper = aDocumentEditor({ blocks: [aTable(two), p('paragraph', '')] });
    choose(paper, 0, 0);
    paper.editor.dispatchCommand(SET_COLUMNS_COMMAND, [25, 140]);
    paper.update(() => undefined);
    expect(tableOf(paper).columns).toEqual([25, 140]);
  });
});

test('a new table is as wide as the text and has a header row', () => {
  const paper = aDocumentEditor({ blocks: [p('paragraph', 'trước')] });
  paper.update(() => $getRoot().selectEnd());
  paper.editor.dispatchCommand(INSERT_PAPER_TABLE_COMMAND, { rows: 2, columns: 3, width: 165 });
  paper.update(() => undefined);
  const [before, table, after] = paper.blocks();
  expect(before).toEqual(p('paragraph', 'trước'));
  expect(table).toEqual({
    ...aTable([
      ['', '', ''],
      ['', '', ''],
    ]),
    columns: [55, 55, 55],
  });
  expect(after).toEqual(p('paragraph', ''));
});

test('a table put into an empty paragraph takes its place, whatever its level', () => {
  const paper = aDocumentEditor({
    blocks: [p('paragraph', 'trước'), p('dash', ''), p('paragraph', 'sau')],
  });
  paper.update(() => $getRoot().getChildAtIndex(1)?.selectStart());
  paper.editor.dispatchCommand(INSERT_PAPER_TABLE_COMMAND, { rows: 1, columns: 1, width: 165 });
  paper.update(() => undefined);
  expect(paper.blocks()).toEqual([
    p('paragraph', 'trước'),
    aTable([['']], 0),
    p('paragraph', 'sau'),
  ]);
});

function dispatch({ editor, update }: DocumentEditor, edit: TableEditId): void {
  editor.dispatchCommand(EDIT_TABLE_COMMAND, edit);
  update(() => undefined);
}

/** Chooses the cells from one to another, counted in reading order; nothing without a table. */
function choose({ update }: DocumentEditor, from: number, to: number): void {
  update(() => {
    const cells = $dfs($getRoot())
      .map(({ node }) => node)
      .filter($isTableCellNode);
    const first = cells[from % Math.max(cells.length, 1)];
    const last = cells[to % Math.max(cells.length, 1)];
    const table = first?.getParent()?.getParent();
    if (first === undefined || last === undefined || !$isTableNode(table)) $setSelection(null);
    else if (first === last) first.selectEnd();
    else $setSelection($createTableSelectionFrom(table, first, last));
  });
}

function tableOf({ blocks }: DocumentEditor): TableBlock {
  const table = blocks().find((block): block is Block & TableBlock => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

function texts(paper: DocumentEditor): readonly (readonly string[])[] {
  return tableOf(paper).rows.map((row) =>
    row.map((cell) => cell.paragraphs.map((runs) => runsText(runs, {})).join('\n')),
  );
}
