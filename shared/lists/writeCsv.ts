import { unparse } from 'papaparse';
import type { ExportedCell } from './exportedRows';
import { withGuard } from './formulaGuard';
import { showNumberCell } from './numberCell';

/** Tells Excel that the file is Unicode; without it Vietnamese letters come out broken. */
const mark = '\uFEFF';

/** A list as a CSV file; the first row holds the headings. */
export function writeCsv(rows: readonly (readonly ExportedCell[])[]): string {
  return `${mark}${unparse(
    rows.map((row) => row.map(csvText)),
    { newline: '\r\n' },
  )}\r\n`;
}

function csvText(cell: ExportedCell): string {
  return typeof cell === 'number' ? showNumberCell(cell) : withGuard(cell);
}
