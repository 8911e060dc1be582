import type { ListColumn } from './listColumn';
import type { ListFinding } from './listFinding';
import { type ColumnMatch, matchColumns } from './matchColumns';
import { type PastedList, type PastedTable, pastedTable } from './pastedTable';
import type { PeopleContext } from './personCell';
import { readCell } from './readCell';

/** A pasted list as rows of ours, and everything that did not get into them. */
export interface ListReading<R> {
  readonly rows: readonly R[];
  readonly findings: readonly ListFinding[];
  /** The columns that were found, in our order. */
  readonly columns: readonly ListColumn<R>[];
}

/** What reading a list needs to know of the list that it goes into. */
export interface ListTarget<R> extends PeopleContext {
  readonly columns: readonly ListColumn<R>[];
  readonly newRow: () => R;
}

/** Reads a pasted list. Nothing is lost in silence: what has no place is among the findings. */
export function readList<R>(pasted: PastedList, target: ListTarget<R>): ListReading<R> {
  const table = pastedTable(pasted);
  if (table.rows.length === 0) {
    const findings: readonly ListFinding[] =
      table.findings.length > 0 ? table.findings : [{ kind: 'listEmpty' }];
    return { rows: [], findings, columns: [] };
  }
  const match = matchColumns(table.rows, target.columns);
  const found = new Set(match.columns.values());
  const columns = target.columns.filter((column) => found.has(column));
  const reader = new ListReader(target, match);
  const headings = table.rows[match.headingRow ?? -1]?.join('\n');
  table.rows.forEach((row, index) => {
    // Word repeats the headings at the top of every page.
    if (index === match.headingRow || row.join('\n') !== headings) reader.read(row, index);
  });
  return {
    rows: reader.rows,
    findings: [
      ...table.findings,
      ...headFindings(match, columns, target.columns),
      ...unknownColumns(table, match),
      ...reader.findings,
    ],
    columns,
  };
}

function headFindings<R>(
  { headingRow }: ColumnMatch<R>,
  found: readonly ListColumn<R>[],
  all: readonly ListColumn<R>[],
): readonly ListFinding[] {
  const missing = all
    .filter((column) => column.isRequired === true && !found.includes(column))
    .map(({ label }): ListFinding => ({ kind: 'columnMissing', label }));
  if (headingRow !== null) return missing;
  return [{ kind: 'noHeadings', labels: found.map(({ label }) => label) }, ...missing];
}

/** Columns without a place here, with all that stands in them. */
function unknownColumns<R>(
  { rows }: PastedTable,
  { headingRow, columns, counting }: ColumnMatch<R>,
): readonly ListFinding[] {
  const width = Math.max(...rows.map((row) => row.length));
  const start = headingRow === null ? 0 : headingRow + 1;
  return Array.from({ length: width }, (_, place) => place)
    .filter((place) => !columns.has(place) && !counting.has(place))
    .flatMap((place): readonly ListFinding[] => {
      const values = rows.slice(start).flatMap((row) => row[place] || []);
      const heading = headingRow === null ? '' : (rows[headingRow]?.[place] ?? '');
      return values.length === 0 ? [] : [{ kind: 'columnUnknown', heading, values }];
    });
}

class ListReader<R> {
  readonly rows: R[] = [];
  readonly findings: ListFinding[] = [];
  readonly #target: ListTarget<R>;
  readonly #match: ColumnMatch<R>;
  readonly #expected: number;

  constructor(target: ListTarget<R>, match: ColumnMatch<R>) {
    this.#target = target;
    this.#match = match;
    this.#expected = Math.max(0, ...match.columns.keys()) + 1;
  }

  read(cells: readonly string[], index: number): void {
    const { headingRow, columns } = this.#match;
    if (headingRow !== null && index <= headingRow) {
      if (index < headingRow) this.#aside(cells, index);
      return;
    }
    const filled = [...columns].filter(([place]) => (cells[place] ?? '') !== '');
    if (filled.length === 0) this.#aside(cells, index);
    else this.#take(cells, index, filled);
  }

  /** A line that says nothing in any column of ours; columns without a place are told elsewhere. */
  #aside(cells: readonly string[], index: number): void {
    const { headingRow, columns, counting } = this.#match;
    const isAbove = headingRow !== null && index < headingRow;
    const told = cells.filter((_, place) => isAbove || columns.has(place) || counting.has(place));
    const text = told.filter((cell) => cell !== '').join(' ');
    if (text !== '') this.findings.push({ kind: 'lineAside', row: index + 1, text });
  }

  #take(
    cells: readonly string[],
    index: number,
    filled: readonly (readonly [number, ListColumn<R>])[],
  ): void {
    const row = index + 1;
    if (cells.length < this.#expected) {
      const counts = { found: cells.length, expected: this.#expected };
      this.findings.push({ kind: 'rowCut', row, ...counts });
    }
    let made = this.#target.newRow();
    for (const [place, column] of filled) {
      const text = cells[place] ?? '';
      const read = readCell(column, { ...this.#target, row: made, text });
      if (read.kind === 'notUnderstood') {
        this.findings.push({ kind: 'cellUnread', row, label: column.label, text });
        continue;
      }
      if (read.kind === 'ambiguous') {
        this.findings.push({ kind: 'personAmbiguous', row, name: text });
      }
      made = read.row;
    }
    this.rows.push(made);
  }
}
