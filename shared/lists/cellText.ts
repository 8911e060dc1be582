import { shownDay } from '../records/day';
import type { ColumnOf, ListColumn } from './listColumn';
import { yesWords } from './listWords';
import { showNumberCell } from './numberCell';

/** A value as lists print it. */
export function cellText<R>(column: ListColumn<R>, row: R): string {
  // The table is complete by type, so the entry of a column's kind takes that very column.
  const print = printers[column.kind] as (column: ListColumn<R>, row: R) => string;
  return print(column, row);
}

const printers: {
  readonly [K in ListColumn<unknown>['kind']]: <R>(column: ColumnOf<R, K>, row: R) => string;
} = {
  text: (column, row) => column.get(row),
  time: (column, row) => column.get(row),
  shown: (column, row) => column.get(row),
  date: (column, row) => shownDay(column.get(row)),
  number: (column, row) => showNumberCell(column.get(row)),
  check: (column, row) => (column.get(row) ? yesWords.mark : ''),
  choice: (column, row) => {
    const id = column.get(row);
    return column.options.find((option) => option.id === id)?.label ?? '';
  },
  person: (column, row) => {
    const { name, titles } = column.get(row);
    return titles === '' ? name : `${name}, ${titles}`;
  },
};
