import type { TableBlock, TableCell } from '@shared/draft/blocks';
import { tableGrid } from '@shared/draft/tableGrid';
import { expect, test } from 'vitest';

const cell = (text: string, colSpan = 1, rowSpan = 1): TableCell => ({
  paragraphs: [[{ text }]],
  colSpan,
  rowSpan,
  align: 'left',
});
const table = (columns: number, ...rows: readonly (readonly TableCell[])[]): TableBlock => ({
  kind: 'table',
  columns: Array.from({ length: columns }, () => 165 / columns),
  headerRows: 0,
  rows,
});
const letters = (block: TableBlock) => {
  const grid = tableGrid(block);
  if (!grid.ok) return grid.error;
  return grid.value.map((row) =>
    row
      .map(({ cell: { paragraphs }, isOrigin }) => {
        const run = paragraphs[0]?.[0];
        const text = run && 'text' in run ? run.text : '';
        return isOrigin ? text.toUpperCase() : text;
      })
      .join(''),
  );
};

test('merged cells cover all their squares and begin in one', () => {
  expect(letters(table(3, [cell('a', 2), cell('b', 1, 2)], [cell('c'), cell('d')]))).toEqual([
    'AaB',
    'CDb',
  ]);
});

test.each([
  ['a row with a cell too many', 'tableTooWide', 2, table(1, [cell('a')], [cell('b'), cell('c')])],
  ['a row with a cell too few', 'tableGap', 2, table(2, [cell('a', 2)], [cell('b')])],
  ['a cell that reaches below the table', 'tableTooTall', 1, table(1, [cell('a', 1, 2)])],
  [
    'a cell that grows over another',
    'tableOverlap',
    2,
    table(3, [cell('a'), cell('b', 1, 2), cell('c')], [cell('d', 2), cell('e')]),
  ],
] as const)('%s is named with its row', (_name, kind, row, block) => {
  expect(letters(block)).toEqual({ kind, row });
});
