import { columnTwips } from '@shared/docx/writeTable';
import type { TableBlock } from '@shared/draft/blocks';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadPiece } from '../../../build/cli/proof/docx/readDocx';
import { descendants, find, findAll } from '../../../build/cli/proof/docx/xmlTree';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { someTable } from '../../helpers/arbitraries';
import { exported } from '../../helpers/docx/exported';

type ReadTable = Extract<ReadPiece, { kind: 'table' }>;

async function tablesOf(...blocks: readonly TableBlock[]): Promise<readonly ReadTable[]> {
  const { pieces } = await exported(aDraft({ blocks: [p('paragraph', 'A'), ...blocks] }));
  return pieces.filter((piece) => piece.kind === 'table').slice(1, -1);
}

const cell = (text: string, spans: { colSpan?: number; rowSpan?: number } = {}) => ({
  paragraphs: [[{ text }]],
  colSpan: 1,
  rowSpan: 1,
  align: 'left' as const,
  ...spans,
});

const merged: TableBlock = {
  kind: 'table',
  columns: [15, 60, 45, 45],
  headerRows: 2,
  rows: [
    [cell('TT', { rowSpan: 2 }), cell('Chỉ tiêu', { rowSpan: 2 }), cell('Năm', { colSpan: 2 })],
    [cell('2023'), cell('2024')],
    [cell('1'), cell('Đảng viên mới'), cell('86'), cell('90')],
  ],
};

test('widths stand in the table, in the grid and in every cell, and add up', async () => {
  const [table] = await tablesOf(merged);
  const grid = descendants(table?.xml ?? never(), 'w:gridCol').map((column) => width(column));
  const cells = table?.rows.map((row) => row.map(({ xml }) => width(find(xml, 'w:tcPr', 'w:tcW'))));
  expect(find(table?.xml, 'w:tblPr', 'w:tblLayout')?.attributes['w:type']).toBe('fixed');
  expect(find(table?.xml, 'w:tblPr', 'w:tblW')?.attributes).toEqual({
    'w:type': 'dxa',
    'w:w': '9354',
  });
  expect(grid.reduce((sum, column) => sum + column, 0)).toBe(9354);
  expect(cells).toEqual([[grid[0], grid[1], (grid[2] ?? 0) + (grid[3] ?? 0)], grid, grid]);
});

test('merged cells span columns, and go on in the rows below', async () => {
  const [table] = await tablesOf(merged);
  const spans = table?.rows.map((row) =>
    row.map(({ xml }) => {
      const span = find(xml, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? '1';
      return `${span}${find(xml, 'w:tcPr', 'w:vMerge')?.attributes['w:val'] ?? ''}`;
    }),
  );
  expect(spans).toEqual([
    ['1restart', '1restart', '2'],
    ['1continue', '1continue', '1', '1'],
    ['1', '1', '1', '1'],
  ]);
});

test('header rows repeat, are bold and centred; no row breaks over pages', async () => {
  const [table] = await tablesOf(merged);
  const rows = findAll(table?.xml, 'w:tr');
  expect(rows.map((row) => find(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([
    true,
    true,
    false,
  ]);
  expect(rows.every((row) => find(row, 'w:trPr', 'w:cantSplit'))).toBe(true);
  expect(table?.rows[0]?.[0]?.paragraphs[0]).toMatchObject({ align: 'center' });
  expect(table?.rows[0]?.[0]?.paragraphs[0]?.runs[0]?.bold).toBe(true);
});

test('a row as high as half a page may break, or a program would cut it off', async () => {
  const long = 'Nội dung '.repeat(300);
  const [table] = await tablesOf({
    ...merged,
    headerRows: 0,
    rows: [[...row(long)], [...row('A')]],
  });
  const whole = findAll(table?.xml, 'w:tr').map((one) => find(one, 'w:trPr', 'w:cantSplit'));
  expect(whole.map((mark) => mark !== undefined)).toEqual([false, true]);
});

test('two tables in a row stay two, and the one before the sign-off stays apart from it', async () => {
  const tables = await tablesOf(merged, merged);
  expect(tables.length).toBe(2);
});

test('cells stand as the paper aligns them, headers as the standard does', async () => {
  const aligned = aTable([['Số']], 0);
  const table: TableBlock = {
    ...(aligned.kind === 'table' ? aligned : merged),
    rows: [
      (['left', 'center', 'right', 'justify'] as const).map((align) => ({ ...cell('1'), align })),
    ],
    columns: [40, 40, 40, 45],
  };
  const [read] = await tablesOf(table);
  expect(read?.rows[0]?.map(({ paragraphs }) => paragraphs[0]?.align)).toEqual([
    'left',
    'center',
    'right',
    'both',
  ]);
});

test('a table wider than its page is drawn in to it', () => {
  const columns = columnTwips([100, 100, 52], 9355);
  expect(columns.reduce((sum, column) => sum + column, 0)).toBe(9355);
});

test('any table is written whole: every row covers every column', async () => {
  await fc.assert(
    fc.asyncProperty(someTable, async (table) => {
      const [read] = await tablesOf(table);
      const covered = read?.rows.map((cells) =>
        cells
          .map(({ xml }) => Number(find(xml, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1))
          .reduce((sum, span) => sum + span, 0),
      );
      expect(covered).toEqual(table.rows.map(() => table.columns.length));
      expect(read?.rows.flat().every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

function row(text: string) {
  return [cell(text), cell('B'), cell('C'), cell('D')];
}

function width(element: { readonly attributes: Readonly<Record<string, string>> } | undefined) {
  return Number(element?.attributes['w:w']);
}

function never(): never {
  throw new Error('No table.');
}
