import { foldText } from '../draft/foldText';
import type { ListColumn } from './listColumn';
import { countHeadings } from './listWords';

/** Which column of ours each column of a pasted table is. */
export interface ColumnMatch<R> {
  /** Row of the headings, counted from 0; null where there is none. */
  readonly headingRow: number | null;
  /** By place in the pasted rows. */
  readonly columns: ReadonlyMap<number, ListColumn<R>>;
  /** Places that only count the rows. */
  readonly counting: ReadonlySet<number>;
  /** Place of the offices of the people whom the list names; null where it has no such column. */
  readonly titles: number | null;
}

/** What the user has said of a table whose headings nobody knows. */
export type ColumnAnswer =
  | { readonly kind: 'inOrder' }
  | { readonly kind: 'name'; readonly place: number; readonly isHeaded: boolean };

/** The column that a row is named by: what must be there, else somebody, else the first. */
export function nameColumn<R>(columns: readonly ListColumn<R>[]): ListColumn<R> | undefined {
  const read = columns.filter(({ kind }) => kind !== 'shown');
  return (
    read.find(({ isRequired }) => isRequired) ??
    read.find(({ kind }) => kind === 'person') ??
    read[0]
  );
}

/** As the user has answered: a column that he named, or all in our order. */
export function answeredColumns<R>(
  rows: readonly (readonly string[])[],
  columns: readonly ListColumn<R>[],
  answer: ColumnAnswer,
): ColumnMatch<R> {
  const own = nameColumn(columns);
  if (answer.kind === 'inOrder' || own === undefined) return matchInOrder(rows, columns);
  const found = new Map([[answer.place, own]]);
  const headingRow = answer.isHeaded ? 0 : null;
  return { headingRow, columns: found, counting: new Set(), titles: null };
}

/** Titles and names of bodies often stand above the headings. */
const mostLinesAbove = 12;

/** Finds the headings of a pasted table; without any, columns are taken in our order. */
export function matchColumns<R>(
  rows: readonly (readonly string[])[],
  columns: readonly ListColumn<R>[],
): ColumnMatch<R> {
  const read = columns.filter(({ kind }) => kind !== 'shown');
  const tries = rows.slice(0, mostLinesAbove).map((row) => headingsOf(row, read));
  const best = Math.max(0, ...tries.map(({ columns: { size } }) => size));
  const headingRow = tries.findIndex(({ columns: { size } }) => size === best);
  const found = tries[headingRow];
  // One cell alone may be a name that reads like a heading; a heading stands over something.
  if (found === undefined || best === 0 || headingRow === rows.length - 1) {
    return matchInOrder(rows, read);
  }
  return { headingRow, ...found, titles: titlesPlace(rows[headingRow] ?? [], found.columns) };
}

function matchInOrder<R>(
  rows: readonly (readonly string[])[],
  columns: readonly ListColumn<R>[],
): ColumnMatch<R> {
  const read = columns.filter(({ kind }) => kind !== 'shown');
  return { headingRow: null, ...columnsInOrder(rows, read), titles: null };
}

const titleHeadings = ['chuc vu', 'chuc danh', 'chuc vu chuc danh', 'chuc vu don vi cong tac'];

/** Offices in a column of their own belong to the people of the list. */
function titlesPlace<R>(
  headings: readonly string[],
  columns: ReadonlyMap<number, ListColumn<R>>,
): number | null {
  if (![...columns.values()].some(({ kind }) => kind === 'person')) return null;
  const place = headings.findIndex(
    (heading, at) => !columns.has(at) && titleHeadings.includes(keyOf(heading)),
  );
  return place < 0 ? null : place;
}

type Places<R> = Pick<ColumnMatch<R>, 'columns' | 'counting'>;

function headingsOf<R>(row: readonly string[], columns: readonly ListColumn<R>[]): Places<R> {
  const fits = row.flatMap((heading, place) =>
    columns.map((column) => ({ place, column, fit: fitOf(heading, column) })),
  );
  const found = new Map<number, ListColumn<R>>();
  const taken = new Set<ListColumn<R>>();
  for (const { place, column, fit } of fits.toSorted((a, b) => b.fit - a.fit)) {
    if (fit === 0 || found.has(place) || taken.has(column)) continue;
    found.set(place, column);
    taken.add(column);
  }
  const counting = row.flatMap((heading, place) =>
    countHeadings.includes(keyOf(heading)) ? [place] : [],
  );
  return { columns: found, counting: new Set(counting) };
}

const exactFit = 1_000;
/** `Họ và tên đại biểu` is a heading of names; a whole sentence is none. */
const longestHeading = 48;

/** How well a heading names a column: exactly, or by as many letters as it contains; 0 for not. */
function fitOf<R>(heading: string, { label, headings = [] }: ListColumn<R>): number {
  const key = keyOf(heading);
  if (key === '' || key.length > longestHeading) return 0;
  const names = [label, ...headings].map(keyOf);
  if (names.includes(key)) return exactFit;
  const inside = names.filter((name) => ` ${key} `.includes(` ${name} `));
  return Math.max(0, ...inside.map((name) => name.length));
}

function keyOf(heading: string): string {
  return foldText(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function columnsInOrder<R>(
  rows: readonly (readonly string[])[],
  columns: readonly ListColumn<R>[],
): Places<R> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isCounted =
    width > 1 && rows.every(([first = ''], index) => Number.parseInt(first, 10) === index + 1);
  const start = isCounted ? 1 : 0;
  const places = columns.slice(0, width - start).map((column, index) => [index + start, column]);
  return {
    // Each pair is a place and its column, as it was just made.
    columns: new Map(places as [number, ListColumn<R>][]),
    counting: new Set(isCounted ? [0] : []),
  };
}
