import type { GridTable } from '@shared/draft/tableEdits';
import { tableGrid } from '@shared/draft/tableGrid';
import { wholeGrid } from '@shared/draft/wholeGrid';
import fc from 'fast-check';
import { expect, test } from 'vitest';

type Cells = readonly (readonly [text: string, colSpan?: number, rowSpan?: number])[];

function grid(columns: readonly number[], ...rows: readonly Cells[]): GridTable<string> {
  const cellsOf = (cells: Cells) =>
    cells.map(([content, colSpan = 1, rowSpan = 1]) => ({ content, colSpan, rowSpan }));
  return { columns, headerRows: 1, rows: rows.map(cellsOf) };
}

const wholeOf = (table: GridTable<string>) => wholeGrid(table, () => '', 160);

test('a whole table is left alone', () => {
  const table = grid([80, 80], [['a', 1, 2], ['b']], [['c']]);
  expect(wholeOf(table)).toBe(table);
});

test('what is missing in a row is filled with empty cells, the widths stay', () => {
  expect(wholeOf(grid([100, 60], [['a']], [['b'], ['c']]))).toEqual(
    grid([100, 60], [['a'], ['']], [['b'], ['c']]),
  );
});

test('a row that is too long makes room for all rows, and the table is as wide as before', () => {
  expect(wholeOf(grid([80, 80], [['a'], ['b'], ['c'], ['d']], [['e'], ['f']]))).toEqual(
    grid([40, 40, 40, 40], [['a'], ['b'], ['c'], ['d']], [['e'], ['f'], [''], ['']]),
  );
});

test('a cell does not reach below the last row', () => {
  expect(wholeOf(grid([80, 80], [['a', 1, 3], ['b']], [['c']]))).toEqual(
    grid([80, 80], [['a', 1, 2], ['b']], [['c']]),
  );
});

test('cells that cover each other are unmerged', () => {
  const table = grid([80, 80], [['a'], ['b', 1, 2]], [['c', 2]]);
  expect(wholeOf(table)).toEqual(grid([80, 80], [['a'], ['b']], [['c'], ['']]));
});

test('a table without columns fills the page, one without cells is none', () => {
  expect(wholeOf(grid([], [['a'], ['b']]))?.columns).toEqual([80, 80]);
  expect([wholeOf(grid([80])), wholeOf(grid([80], [], []))]).toEqual([null, null]);
});

test('whatever the cells are, the table is whole after it, and no text is lost', () => {
  const cell = fc.tuple(
    fc.string({ minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });
  const columns = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 5 });
  fc.assert(
    fc.property(columns, rows, (widths, cells) => {
      const table = grid(widths, ...cells);
      const whole = wholeOf(table);
      if (whole === null) return cells.flat().length === 0;
      const texts = whole.rows.flat().map(({ content }) => content);
      expect(texts.filter((text) => text !== '').toSorted()).toEqual(
        cells
          .flat()
          .map(([text]) => text)
          .toSorted(),
      );
      expect(wholeOf(whole)).toBe(whole);
      return tableGrid(asBlock(whole)).ok;
    }),
  );
});

function asBlock(table: GridTable<string>) {
  const rows = table.rows.map((row) =>
    row.map(({ content, colSpan, rowSpan }) => ({
      paragraphs: [[{ text: content }]],
      colSpan,
      rowSpan,
      align: 'left' as const,
    })),
  );
  return { kind: 'table' as const, columns: table.columns, headerRows: table.headerRows, rows };
}
