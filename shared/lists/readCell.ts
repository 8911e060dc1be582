import { foldText } from '../draft/foldText';
import { tidyName } from '../people/personName';
import { readDayCell, readTimeCell } from './dayCell';
import type { ColumnOf, ColumnOption, ListColumn } from './listColumn';
import { yesWords } from './listWords';
import { readNumberCell } from './numberCell';
import { type PeopleContext, readPersonCell } from './personCell';

/** A row with the value that a text says. */
export type CellReading<R> =
  | { readonly kind: 'read'; readonly row: R }
  /** Several people of the directory have the name; it is kept without a link to one of them. */
  | { readonly kind: 'ambiguous'; readonly row: R }
  | { readonly kind: 'notUnderstood' };

/** A text that is to be read into a row. */
interface CellInput<R> extends PeopleContext {
  readonly row: R;
  readonly text: string;
}

/** Reads a text into a row; what cannot be read leaves the row alone. */
export function readCell<R>(column: ListColumn<R>, input: CellInput<R>): CellReading<R> {
  // The table is complete by type, so the entry of a column's kind takes that very column.
  const read = readers[column.kind] as Reader<R, ListColumn<R>>;
  return read(column, input);
}

type Reader<R, C> = (column: C, input: CellInput<R>) => CellReading<R>;

const readers: {
  readonly [K in ListColumn<unknown>['kind']]: <R>(
    column: ColumnOf<R, K>,
    input: CellInput<R>,
  ) => CellReading<R>;
} = {
  text: (column, { row, text }) => ({
    kind: 'read',
    row: column.set(row, column.isLong ? text.trim() : tidyName(text)),
  }),
  date: (column, { row, text }) => readInto(readDayCell(text), (day) => column.set(row, day)),
  time: (column, { row, text }) => readInto(readTimeCell(text), (time) => column.set(row, time)),
  number: (column, { row, text }) => {
    const number = readNumberCell(text, column.hasDecimals ?? false);
    if (number === undefined) return { kind: 'notUnderstood' };
    return { kind: 'read', row: column.set(row, number) };
  },
  check: (column, { row, text }) => readInto(checked(text), (is) => column.set(row, is)),
  choice: (column, { row, text }) =>
    readInto(optionOf(column.options, text), (id) => column.set(row, id)),
  person: (column, { row, text, ...context }) => {
    const { participant, isAmbiguous } = readPersonCell(text, context);
    return { kind: isAmbiguous ? 'ambiguous' : 'read', row: column.set(row, participant) };
  },
  shown: (_column, { row }) => ({ kind: 'read', row }),
};

function readInto<R, V>(value: V | null, set: (value: V) => R): CellReading<R> {
  return value === null ? { kind: 'notUnderstood' } : { kind: 'read', row: set(value) };
}

function checked(text: string): boolean | null {
  const folded = foldText(tidyName(text));
  if (yesWords.yes.includes(folded)) return true;
  return yesWords.no.includes(folded) ? false : null;
}

function optionOf(options: readonly ColumnOption[], text: string): string | null {
  const folded = foldText(tidyName(text));
  const named = options.find(({ label, words = [] }) =>
    [label, ...words].some((word) => foldText(word) === folded),
  );
  return named?.id ?? null;
}
