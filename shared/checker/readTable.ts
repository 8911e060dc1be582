import type { TableBlock, TableCell } from '../draft/blocks';
import type { Facts } from '../draft/draft';
import { runsText } from '../draft/plainText';
import { tableGrid } from '../draft/tableGrid';

/** The words of a table as a grid; a merged cell speaks only where it begins. */
export interface ReadTable {
  /** What stands over each column, in the lowest row of the header. */
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a table with a header; null for one without, and for one that is no whole grid. */
export function readTable(table: TableBlock, facts: Facts): ReadTable | null {
  const grid = tableGrid(table);
  if (!grid.ok || table.headerRows === 0) return null;
  const words = grid.value.map((squares) =>
    squares.map(({ cell, isOrigin }) => ({ text: wordsOf(cell, facts), isOrigin })),
  );
  return {
    // A title that spans several rows of the header stands over its column in the lowest one too.
    titles: (words[table.headerRows - 1] ?? []).map(({ text }) => text),
    rows: words
      .slice(table.headerRows)
      .map((row) => row.map(({ text, isOrigin }) => (isOrigin ? text : ''))),
  };
}

function wordsOf({ paragraphs }: TableCell, facts: Facts): string {
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
