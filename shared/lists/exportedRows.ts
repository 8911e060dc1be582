import { cellText } from './cellText';
import type { ListColumn } from './listColumn';

/** A cell of a file: spreadsheets can add up numbers. */
export type ExportedCell = string | number;

/** A list as it is exported: headings first, each value as it is printed. */
export function exportedRows<R>(
  columns: readonly ListColumn<R>[],
  rows: readonly R[],
): readonly (readonly ExportedCell[])[] {
  const headings = columns.map(({ label }) => label);
  return [headings, ...rows.map((row) => columns.map((column) => exportedCell(column, row)))];
}

function exportedCell<R>(column: ListColumn<R>, row: R): ExportedCell {
  return (column.kind === 'number' ? column.get(row) : null) ?? cellText(column, row);
}
