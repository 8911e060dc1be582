import { err, ok, type Result } from '../result';
import type { TableBlock, TableCell } from './blocks';

/** Word opens no table with more columns. */
export const mostColumns = 63;

/** One square of a table's grid: the cell that covers it, and whether it begins there. */
export interface GridSquare {
  readonly cell: TableCell;
  readonly isOrigin: boolean;
}

/** Why the cells of a table do not make a whole grid. `row` counts from 1. */
export interface TableGridError {
  readonly kind: 'tableOverlap' | 'tableGap' | 'tableTooWide' | 'tableTooTall';
  readonly row: number;
}

type Grid = readonly (readonly GridSquare[])[];

/** Lays merged cells out on the grid of rows × columns, or says what does not fit. */
export function tableGrid(table: TableBlock): Result<Grid, TableGridError> {
  const width = table.columns.length;
  const grid: (GridSquare | undefined)[][] = table.rows.map(() => Array.from({ length: width }));
  for (const [rowIndex, row] of table.rows.entries()) {
    for (const cell of row) {
      const fault = placeCell(grid, cell, rowIndex, width);
      if (fault) return err({ kind: fault, row: rowIndex + 1 });
    }
  }
  const gap = grid.findIndex((row) => row.some((square) => square === undefined));
  if (gap >= 0) return err({ kind: 'tableGap', row: gap + 1 });
  return ok(grid.map((row) => row.filter((square) => square !== undefined)));
}

function placeCell(
  grid: (GridSquare | undefined)[][],
  cell: TableCell,
  rowIndex: number,
  width: number,
): TableGridError['kind'] | null {
  const column = grid[rowIndex]?.indexOf(undefined) ?? -1;
  if (column < 0 || column + cell.colSpan > width) return 'tableTooWide';
  if (rowIndex + cell.rowSpan > grid.length) return 'tableTooTall';
  for (const [down, row] of grid.slice(rowIndex, rowIndex + cell.rowSpan).entries()) {
    for (let across = 0; across < cell.colSpan; across += 1) {
      if (row[column + across] !== undefined) return 'tableOverlap';
      row[column + across] = { cell, isOrigin: down === 0 && across === 0 };
    }
  }
  return null;
}
