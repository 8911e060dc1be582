import type { TableBlock, TableCell } from '@shared/draft/blocks';
import {
  type GridTable,
  insertColumn,
  insertRow,
  mergeCells,
  moveColumnLine,
  placeCells,
  removeColumns,
  removeRows,
  splitCell,
} from '@shared/draft/tableEdits';
import { tableGrid } from '@shared/draft/tableGrid';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someTable } from '../../helpers/arbitraries';

type Grid = GridTable<string>;

const someGrid: fc.Arbitrary<Grid> = someTable.map((table) => ({
  columns: table.columns,
  headerRows: table.headerRows,
  rows: table.rows.map((row, top) =>
    row.map(({ colSpan, rowSpan }, index) => ({ content: `${top}.${index}`, colSpan, rowSpan })),
  ),
}));

const anySquare = fc.tuple(fc.nat(4), fc.nat(4));

test('a row put in anywhere leaves a whole table, one row taller, with every old cell', () => {
  fc.assert(
    fc.property(someGrid, fc.nat(5), (table, wished) => {
      const at = Math.min(wished, table.rows.length);
      const after = insertRow(table, at, () => 'new');
      expect(isWhole(after)).toBe(true);
      expect(after.rows.length).toBe(table.rows.length + 1);
      expect(contents(after).filter((one) => one !== 'new')).toEqual(contents(table));
    }),
  );
});

test('a column put in anywhere keeps the width of the table and every old cell', () => {
  fc.assert(
    fc.property(someGrid, fc.nat(5), (table, wished) => {
      const at = Math.min(wished, table.columns.length);
      const after = insertColumn(table, at, () => 'new');
      expect(isWhole(after)).toBe(true);
      expect(sum(after.columns)).toBeCloseTo(sum(table.columns), 0);
      expect(
        contents(after)
          .filter((one) => one !== 'new')
          .toSorted(),
      ).toEqual(contents(table).toSorted());
    }),
  );
});

test('rows taken away leave a whole table', () => {
  fc.assert(
    fc.property(someGrid, anySquare, (table, [a, b]) => {
      const [from, to] = stretch(a, b, table.rows.length);
      fc.pre(to - from < table.rows.length);
      expect(isWhole(removeRows(table, from, to))).toBe(true);
    }),
  );
});

test('columns taken away leave a whole table as wide as before', () => {
  fc.assert(
    fc.property(someGrid, anySquare, (table, [a, b]) => {
      const [from, to] = stretch(a, b, table.columns.length);
      fc.pre(to - from < table.columns.length);
      const after = removeColumns(table, from, to);
      expect(isWhole(after)).toBe(true);
      expect(sum(after?.columns ?? [])).toBeCloseTo(sum(table.columns), 0);
    }),
  );
});

test('a table whose rows or columns are all taken away is none', () => {
  const table: Grid = { columns: [50, 50], headerRows: 0, rows: [[cell('a'), cell('b')]] };
  expect(removeRows(table, 0, 1)).toBeNull();
  expect(removeColumns(table, 0, 2)).toBeNull();
});

test('cells merged anywhere leave a whole table that has lost no content', () => {
  fc.assert(
    fc.property(someGrid, anySquare, anySquare, (table, [a, b], [c, d]) => {
      const [top, bottom] = stretch(a, b, table.rows.length);
      const [left, right] = stretch(c, d, table.columns.length);
      const after = mergeCells(table, { top, left, bottom, right }, (parts) => parts.join('+'));
      expect(isWhole(after)).toBe(true);
      expect(
        contents(after)
          .flatMap((content) => content.split('+'))
          .toSorted(),
      ).toEqual(contents(table).toSorted());
    }),
  );
});

test('a cell split anywhere covers one square, and the rest are new cells', () => {
  fc.assert(
    fc.property(someGrid, anySquare, (table, [a, b]) => {
      const row = a % table.rows.length;
      const column = b % table.columns.length;
      const after = splitCell(table, { row, column }, () => 'new');
      const there = placeCells(after).find((cell) => cell.top === row && cell.left === column);
      expect(isWhole(after)).toBe(true);
      expect(there).toMatchObject({ bottom: row + 1, right: column + 1 });
      expect(contents(after).filter((one) => one !== 'new')).toEqual(contents(table));
    }),
  );
});

test('merging two whole rows makes one row of them', () => {
  const table: Grid = {
    columns: [50, 50],
    headerRows: 1,
    rows: [
      [cell('a'), cell('b')],
      [cell('c'), cell('d')],
      [cell('e'), cell('f')],
    ],
  };
  const rect = { top: 1, left: 0, bottom: 3, right: 2 };
  expect(mergeCells(table, rect, (parts) => parts.join(''))).toEqual({
    columns: [50, 50],
    headerRows: 1,
    rows: [[cell('a'), cell('b')], [{ content: 'cdef', colSpan: 2, rowSpan: 1 }]],
  });
});

test('a line between two columns moves only as far as the narrowest column allows', () => {
  expect(moveColumnLine([40, 30, 20], 0, 10, 8)).toEqual([50, 20, 20]);
  expect(moveColumnLine([40, 30, 20], 1, 50, 8)).toEqual([40, 42, 8]);
  expect(moveColumnLine([40, 30, 20], 0, -50, 8)).toEqual([8, 62, 20]);
  expect(moveColumnLine([40, 30, 20], 2, -5, 8)).toEqual([40, 30, 15]);
});

function cell(content: string) {
  return { content, colSpan: 1, rowSpan: 1 };
}

function contents(table: Grid): readonly string[] {
  return placeCells(table).map(({ content }) => content);
}

function isWhole(table: Grid | null): boolean {
  return table !== null && tableGrid(asBlock(table)).ok;
}

function asBlock(table: Grid): TableBlock {
  const toCell = ({ content, colSpan, rowSpan }: Grid['rows'][number][number]): TableCell => ({
    paragraphs: [[{ text: content }]],
    colSpan,
    rowSpan,
    align: 'left',
  });
  return { ...table, kind: 'table', rows: table.rows.map((row) => row.map(toCell)) };
}

function stretch(a: number, b: number, length: number): readonly [number, number] {
  const [from, to] = [a % length, b % length].toSorted((x, y) => x - y);
  return [from ?? 0, (to ?? 0) + 1];
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
