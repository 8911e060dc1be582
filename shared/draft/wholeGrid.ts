import { fillGaps, type GridTable, layOut, type PlacedCell, sameSum } from './tableEdits';

type Rows<C> = GridTable<C>['rows'];

/**
 * The table with every square of its grid covered once, which alone can be stored: squares that
 * nobody covers get empty cells, and where merged cells cover each other all are unmerged. The very
 * same table when it is whole; null when no cell is left. `width` is for a table without columns.
 */
export function wholeGrid<C>(
  table: GridTable<C>,
  newCell: () => C,
  width: number,
): GridTable<C> | null {
  if (isWhole(table)) return table;
  if (table.rows.every((row) => row.length === 0)) return null;
  const height = table.rows.length;
  const cells = placed(clipped(table.rows)) ?? placed(unmerged(table.rows)) ?? [];
  const across = Math.max(table.columns.length, ...cells.map(({ right }) => right));
  const columns = widened(table.columns, across, width);
  const shape = { columns, headerRows: Math.min(table.headerRows, height), height };
  return layOut(shape, fillGaps(shape, cells, newCell));
}

function isWhole<C>({ columns, rows, headerRows }: GridTable<C>): boolean {
  const cells = placed(rows);
  const fits = cells?.every(
    ({ bottom, right }) => bottom <= rows.length && right <= columns.length,
  );
  if (!cells || !fits || cells.length === 0 || headerRows > rows.length) return false;
  const covered = cells.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top) * (right - left),
    0,
  );
  return covered === rows.length * columns.length && columns.every((column) => column > 0);
}

/** The cells where a reader of the rows would put them; null when two cover the same square. */
function placed<C>(rows: Rows<C>): readonly PlacedCell<C>[] | null {
  const taken = new Set<string>();
  const cells: PlacedCell<C>[] = [];
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const { content, colSpan, rowSpan } of row) {
      while (taken.has(`${top} ${left}`)) left += 1;
      const cell = { content, top, left, bottom: top + rowSpan, right: left + colSpan };
      const squares = squaresOf(cell);
      if (squares.some((square) => taken.has(square))) return null;
      for (const square of squares) taken.add(square);
      cells.push(cell);
    }
  }
  return cells;
}

function squaresOf<C>({ top, left, bottom, right }: PlacedCell<C>): readonly string[] {
  const squares: string[] = [];
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) squares.push(`${row} ${column}`);
  }
  return squares;
}

/** No cell reaches below the last row. */
function clipped<C>(rows: Rows<C>): Rows<C> {
  return rows.map((row, top) =>
    row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - top) })),
  );
}

function unmerged<C>(rows: Rows<C>): Rows<C> {
  return rows.map((row) => row.map((cell) => ({ ...cell, colSpan: 1, rowSpan: 1 })));
}

/** Columns that are new are as wide as the others on average, and all together as wide as before. */
function widened(columns: readonly number[], count: number, width: number): readonly number[] {
  const known = columns.filter((column) => column > 0);
  if (known.length === 0) return Array.from({ length: count }, () => width / count);
  const average = known.reduce((sum, column) => sum + column, 0) / known.length;
  return sameSum(
    known,
    Array.from({ length: count }, (_, at) => known[at] ?? average),
  );
}
