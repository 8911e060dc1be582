import type { TableBlock, TableCell } from '../draft/blocks';
import type { Facts } from '../draft/draft';
import { runsText } from '../draft/plainText';
import { tableGrid } from '../draft/tableGrid';

/** The words of a table as a grid. */
export interface ReadTable {
  /** What stands over each column, in the lowest row of the header; empty without a header. */
  readonly titles: readonly string[];
  /** The rows below the header; a merged cell speaks only where it begins. */
  readonly rows: readonly (readonly string[])[];
  /** The same rows; a merged cell speaks in every square that it covers. */
  readonly covered: readonly (readonly string[])[];
}

/** Reads a table; null for one that is no whole grid. */
export function readTable(table: TableBlock, facts: Facts): ReadTable | null {
  const grid = tableGrid(table);
  if (!grid.ok) return null;
  const words = grid.value.map((squares) =>
    squares.map(({ cell, isOrigin }) => ({ text: cellWords(cell, facts), isOrigin })),
  );
  const body = words.slice(table.headerRows);
  return {
    // A title that spans several rows of the header stands over its column in the lowest one too.
    titles: (words[table.headerRows - 1] ?? []).map(({ text }) => text),
    rows: body.map((row) => row.map(({ text, isOrigin }) => (isOrigin ? text : ''))),
    covered: body.map((row) => row.map(({ text }) => text)),
  };
}

function cellWords({ paragraphs }: TableCell, facts: Facts): string {
  return paragraphs
    .map((runs) => runsText(runs, facts, () => '…'))
    .join(' ')
    .trim();
}

/** The first column whose title the pattern fits; null for none. */
export function columnOf({ titles }: ReadTable, title: RegExp): number | null {
  const column = titles.findIndex((text) => title.test(text));
  return column < 0 ? null : column;
}

/** What a row is about: its first words that are no number. */
export function nameOfRow(row: readonly string[]): string {
  return row.find((text) => /\p{L}/u.test(text)) ?? row[0] ?? '';
}
