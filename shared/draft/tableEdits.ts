/** A cell of a table that is being changed; `content` is whatever the caller keeps in it. */
interface GridCell<C> {
  readonly content: C;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A table as its rows list it: a row has the cells that begin in it. Widths are millimetres. */
export interface GridTable<C> {
  readonly columns: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly GridCell<C>[])[];
}

/** Squares of a grid, from the first up to but not including the last. */
export interface GridRect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell with the squares that it covers. */
export interface PlacedCell<C> extends GridRect {
  readonly content: C;
}

type NewCell<C> = () => C;

/** The cells of a whole table with their places, in reading order. */
export function placeCells<C>(table: GridTable<C>): readonly PlacedCell<C>[] {
  const width = table.columns.length;
  const taken = table.rows.map(() => Array.from({ length: width }, () => false));
  return table.rows.flatMap((row, top) =>
    row.map(({ content, colSpan, rowSpan }) => {
      const left = Math.max(taken[top]?.indexOf(false) ?? 0, 0);
      const [bottom, right] = [top + rowSpan, left + colSpan];
      for (const line of taken.slice(top, bottom)) line.fill(true, left, right);
      return { content, top, left, bottom, right };
    }),
  );
}

/** A new row above row `at`; cells that reach over the place grow with it. */
export function insertRow<C>(table: GridTable<C>, at: number, newCell: NewCell<C>): GridTable<C> {
  const cells = placeCells(table).map((cell) => ({
    ...cell,
    top: cell.top >= at ? cell.top + 1 : cell.top,
    bottom: cell.bottom > at ? cell.bottom + 1 : cell.bottom,
  }));
  const headerRows = at < table.headerRows ? table.headerRows + 1 : table.headerRows;
  const shape = { columns: table.columns, headerRows, height: table.rows.length + 1 };
  return layOut(shape, fillGaps(shape, cells, newCell));
}

/** A new column left of column `at`; all columns narrow so that the table keeps its width. */
export function insertColumn<C>(
  table: GridTable<C>,
  at: number,
  newCell: NewCell<C>,
): GridTable<C> {
  const cells = placeCells(table).map((cell) => ({
    ...cell,
    left: cell.left >= at ? cell.left + 1 : cell.left,
    right: cell.right > at ? cell.right + 1 : cell.right,
  }));
  const neighbour = table.columns[Math.max(at - 1, 0)] ?? 0;
  const columns = sameSum(table.columns, table.columns.toSpliced(at, 0, neighbour));
  const shape = { columns, headerRows: table.headerRows, height: table.rows.length };
  return layOut(shape, fillGaps(shape, cells, newCell));
}

/** The table without the rows from `from` up to `to`; null when none is left. */
export function removeRows<C>(table: GridTable<C>, from: number, to: number): GridTable<C> | null {
  const height = table.rows.length - (to - from);
  if (height <= 0) return null;
  const cells = liftRows(placeCells(table), from, to).filter((cell) => cell.bottom > cell.top);
  const headerRows = without(table.headerRows, from, to);
  return withoutVoids(layOut({ columns: table.columns, headerRows, height }, cells));
}

/** The table without the columns from `from` up to `to`, as wide as before; null when none is left. */
export function removeColumns<C>(
  table: GridTable<C>,
  from: number,
  to: number,
): GridTable<C> | null {
  const kept = table.columns.toSpliced(from, to - from);
  if (kept.length === 0) return null;
  const cells = liftColumns(placeCells(table), from, to).filter((cell) => cell.right > cell.left);
  const shape = { columns: sameSum(table.columns, kept), headerRows: table.headerRows };
  return withoutVoids(layOut({ ...shape, height: table.rows.length }, cells));
}

/** One cell in place of all that the rectangle touches; `join` makes its content. */
export function mergeCells<C>(
  table: GridTable<C>,
  rect: GridRect,
  join: (contents: readonly C[]) => C,
): GridTable<C> {
  const cells = placeCells(table);
  const whole = wholeRect(cells, rect);
  const merged = cells.filter((cell) => overlaps(cell, whole));
  if (merged.length < 2) return table;
  const content = join(merged.map((cell) => cell.content));
  const others = cells.filter((cell) => !merged.includes(cell));
  const shape = { ...table, height: table.rows.length };
  return withoutVoids(layOut(shape, [...others, { ...whole, content }]));
}

/** The merged cell at a square cut into single ones; the first keeps the content. */
export function splitCell<C>(
  table: GridTable<C>,
  square: { readonly row: number; readonly column: number },
  newCell: NewCell<C>,
): GridTable<C> {
  const { row, column } = square;
  const here = { top: row, left: column, bottom: row + 1, right: column + 1 };
  const cells = placeCells(table).map((cell) =>
    overlaps(cell, here) ? { ...cell, bottom: cell.top + 1, right: cell.left + 1 } : cell,
  );
  const shape = { ...table, height: table.rows.length };
  return layOut(shape, fillGaps(shape, cells, newCell));
}

/** The smallest rectangle around `rect` that cuts no cell. */
function wholeRect<C>(cells: readonly PlacedCell<C>[], rect: GridRect): GridRect {
  const around = cells
    .filter((cell) => overlaps(cell, rect))
    .reduce<GridRect>(
      (sum, cell) => ({
        top: Math.min(sum.top, cell.top),
        left: Math.min(sum.left, cell.left),
        bottom: Math.max(sum.bottom, cell.bottom),
        right: Math.max(sum.right, cell.right),
      }),
      rect,
    );
  const isSame =
    around.top === rect.top &&
    around.left === rect.left &&
    around.bottom === rect.bottom &&
    around.right === rect.right;
  return isSame ? rect : wholeRect(cells, around);
}

/** Moves the line behind a column; the next one gives or takes what this one gains or loses. */
export function moveColumnLine(
  columns: readonly number[],
  index: number,
  by: number,
  least: number,
): readonly number[] {
  const [own = 0, next] = [columns[index], columns[index + 1]];
  if (next === undefined) return columns.with(index, Math.max(own + by, least));
  const moved = Math.min(Math.max(by, least - own), next - least);
  return columns.with(index, own + moved).with(index + 1, next - moved);
}

interface Shape {
  readonly columns: readonly number[];
  readonly headerRows: number;
  readonly height: number;
}

/** The rows of cells that have their places; each row lists those that begin in it. */
export function layOut<C>(shape: Shape, cells: readonly PlacedCell<C>[]): GridTable<C> {
  const rows = Array.from({ length: shape.height }, (_, top) =>
    cells
      .filter((cell) => cell.top === top)
      .toSorted((a, b) => a.left - b.left)
      .map(({ content, left, right, bottom }) => ({
        content,
        colSpan: right - left,
        rowSpan: bottom - top,
      })),
  );
  return { columns: shape.columns, headerRows: shape.headerRows, rows };
}

/** The cells, and new single ones wherever no cell is. */
export function fillGaps<C>(
  shape: Shape,
  cells: readonly PlacedCell<C>[],
  newCell: NewCell<C>,
): readonly PlacedCell<C>[] {
  const filled = [...cells];
  for (let top = 0; top < shape.height; top += 1) {
    for (let left = 0; left < shape.columns.length; left += 1) {
      const square = { top, left, bottom: top + 1, right: left + 1 };
      if (!cells.some((cell) => overlaps(cell, square))) {
        filled.push({ ...square, content: newCell() });
      }
    }
  }
  return filled;
}

/** A row or column in which no cell begins is none of its own: it goes into the one before. */
function withoutVoids<C>(table: GridTable<C>): GridTable<C> {
  const cells = placeCells(table);
  const voidRow = table.rows.findIndex((row) => row.length === 0);
  if (voidRow > 0) return withoutVoids(closeRow(table, cells, voidRow));
  const voidColumn = table.columns.findIndex(
    (_, left) => !cells.some((cell) => cell.left === left),
  );
  if (voidColumn > 0) return withoutVoids(closeColumn(table, cells, voidColumn));
  return table;
}

function closeRow<C>(
  table: GridTable<C>,
  cells: readonly PlacedCell<C>[],
  at: number,
): GridTable<C> {
  const closed = liftRows(cells, at, at + 1);
  const headerRows = without(table.headerRows, at, at + 1);
  return layOut({ columns: table.columns, headerRows, height: table.rows.length - 1 }, closed);
}

function closeColumn<C>(
  table: GridTable<C>,
  cells: readonly PlacedCell<C>[],
  at: number,
): GridTable<C> {
  const closed = liftColumns(cells, at, at + 1);
  const joined = (table.columns[at - 1] ?? 0) + (table.columns[at] ?? 0);
  const columns = table.columns.toSpliced(at - 1, 2, joined);
  return layOut({ columns, headerRows: table.headerRows, height: table.rows.length }, closed);
}

function overlaps(a: GridRect, b: GridRect): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}

/** The cells as they stand when the rows from `from` up to `to` go; a cell of these rows alone is flat. */
function liftRows<C>(
  cells: readonly PlacedCell<C>[],
  from: number,
  to: number,
): readonly PlacedCell<C>[] {
  return cells.map((cell) => ({
    ...cell,
    top: without(cell.top, from, to),
    bottom: without(cell.bottom, from, to),
  }));
}

function liftColumns<C>(
  cells: readonly PlacedCell<C>[],
  from: number,
  to: number,
): readonly PlacedCell<C>[] {
  return cells.map((cell) => ({
    ...cell,
    left: without(cell.left, from, to),
    right: without(cell.right, from, to),
  }));
}

/** Where a line of the grid comes to stand when the lines from `from` up to `to` go. */
function without(line: number, from: number, to: number): number {
  if (line <= from) return line;
  return line >= to ? line - (to - from) : from;
}

/** Widths in their proportions that add up to what they did before. */
export function sameSum(before: readonly number[], after: readonly number[]): readonly number[] {
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const scale = sum(before) / sum(after);
  return after.map((width) => Math.round(width * scale * 100) / 100);
}
