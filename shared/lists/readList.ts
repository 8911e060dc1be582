import type { ListColumn } from './listColumn';
import type { ListFinding } from './listFinding';
import {
  answeredColumns,
  type ColumnAnswer,
  type ColumnMatch,
  matchColumns,
  nameColumn,
} from './matchColumns';
import { type PastedList, type PastedTable, pastedTable } from './pastedTable';
import type { PeopleContext } from './personCell';
import { readCell } from './readCell';

/** A pasted list as rows of ours, and everything that did not get into them. */
export interface ListReading<R> {
  readonly rows: readonly R[];
  readonly findings: readonly ListFinding[];
  /** The columns that were found, in our order. */
  readonly columns: readonly ListColumn<R>[];
  /** To be answered before anything is added: which column names the rows; null where that is known. */
  readonly question: ColumnQuestion | null;
}

/** Which of the pasted columns is the one of this name. */
export interface ColumnQuestion {
  readonly label: string;
  /** Our columns, as they would be taken in their order. */
  readonly inOrder: readonly string[];
  /** What stands in each pasted column, from the top. */
  readonly samples: readonly string[];
}

/** What reading a list needs to know of the list that it goes into. */
export interface ListTarget<R> extends PeopleContext {
  readonly columns: readonly ListColumn<R>[];
  readonly newRow: () => R;
}

/** Reads a pasted list. Nothing is lost in silence: what has no place is among the findings. */
export function readList<R>(
  pasted: PastedList,
  target: ListTarget<R>,
  answer: ColumnAnswer | null = null,
): ListReading<R> {
  const table = pastedTable(pasted);
  if (table.rows.length === 0) {
    const findings: readonly ListFinding[] =
      table.findings.length > 0 ? table.findings : [{ kind: 'listEmpty' }];
    return { rows: [], findings, columns: [], question: null };
  }
  const match =
    answer === null
      ? matchColumns(table.rows, target.columns)
      : answeredColumns(table.rows, target.columns, answer);
  const found = new Set(match.columns.values());
  const columns = target.columns.filter((column) => found.has(column));
  const reader = new ListReader(target, match);
  const headings = table.rows[match.headingRow ?? -1];
  table.rows.forEach((row, index) => {
    const isHeading = headings !== undefined && repeatsHeadings(row, headings, match);
    if (index === match.headingRow || !isHeading) reader.read(row, index);
  });
  return {
    rows: reader.rows,
    findings: [
      ...table.findings,
      ...(answer === null ? headFindings(match, columns, target.columns) : []),
      ...unknownColumns(table, match),
      ...withNamesakesTogether(reader.findings),
    ],
    columns,
    question: questionOf(table, match, columns, target),
  };
}

/**
 * Whether a row has the heading of the column that names the rows: Word repeats the headings on every
 * page, and a heading over two rows (`Chức vụ`: `Đảng`, `Chính quyền`) hangs into the second.
 */
function repeatsHeadings<R>(
  row: readonly string[],
  headings: readonly string[],
  { columns }: ColumnMatch<R>,
): boolean {
  const own = nameColumn([...columns.values()]);
  const place = [...columns].find(([, column]) => column === own)?.[0];
  const heading = place === undefined ? '' : headings[place];
  return place !== undefined && heading !== '' && row[place] === heading;
}

/** One column can only be the names; of several, nobody knows which they are without headings. */
function questionOf<R>(
  { rows }: PastedTable,
  { headingRow, counting }: ColumnMatch<R>,
  found: readonly ListColumn<R>[],
  { columns }: ListTarget<R>,
): ColumnQuestion | null {
  const width = Math.max(...rows.map((row) => row.length));
  const label = nameColumn(columns)?.label;
  if (headingRow !== null || width - counting.size < 2 || label === undefined) return null;
  const samples = Array.from({ length: width }, (_, place) =>
    rows
      .map((row) => row[place] ?? '')
      .filter(Boolean)
      .slice(0, 2)
      .join('; '),
  );
  return { label, inOrder: found.map((column) => column.label), samples };
}

/** Ten namesakes are one thing to see to, not ten. */
function withNamesakesTogether(findings: readonly ListFinding[]): readonly ListFinding[] {
  const people = findings.flatMap((one) =>
    one.kind === 'personAmbiguous' ? [{ row: one.row, name: one.name }] : [],
  );
  if (people.length < 2) return findings;
  const others = findings.filter(({ kind }) => kind !== 'personAmbiguous');
  return [...others, { kind: 'peopleAmbiguous', people }];
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
  { headingRow, columns, counting, titles }: ColumnMatch<R>,
): readonly ListFinding[] {
  const width = Math.max(...rows.map((row) => row.length));
  const start = headingRow === null ? 0 : headingRow + 1;
  return Array.from({ length: width }, (_, place) => place)
    .filter((place) => !columns.has(place) && !counting.has(place) && place !== titles)
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

  /** Offices that stand in a column of their own are read with the name, and tell namesakes apart. */
  #textOf(cells: readonly string[], place: number, { kind }: ListColumn<R>): string {
    const text = cells[place] ?? '';
    const titles = cells[this.#match.titles ?? -1] ?? '';
    return kind === 'person' && titles !== '' ? `${text}, ${titles}` : text;
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
      const text = this.#textOf(cells, place, column);
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
