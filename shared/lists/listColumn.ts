import type { Participant } from '../conference/attendance';

interface ColumnBase {
  readonly id: string;
  /** Heading on the screen and in exported lists. */
  readonly label: string;
  /** Other headings that pasted lists give it; case and diacritics do not matter. */
  readonly headings?: readonly string[];
  /** A pasted list without it is told. */
  readonly isRequired?: boolean;
  /** Share of the table's width; 1 where nothing is said. */
  readonly width?: number;
}

interface ColumnValue<R, V> {
  readonly get: (row: R) => V;
  readonly set: (row: R, value: V) => R;
}

/** One of the ids that a choice has, with what stands for it in lists. */
export interface ColumnOption {
  readonly id: string;
  readonly label: string;
  /** Other words for it in pasted lists. */
  readonly words?: readonly string[];
}

/** A column of an editable list: how its values are got, changed, read and printed. */
export type ListColumn<R> = ColumnBase &
  (
    | (ColumnValue<R, string> & { readonly kind: 'text'; readonly isLong?: boolean })
    | (ColumnValue<R, number | null> & { readonly kind: 'number'; readonly hasDecimals?: boolean })
    /** `YYYY-MM-DD`, empty for not known. */
    | (ColumnValue<R, string> & { readonly kind: 'date' })
    /** `HH:MM`, empty for not known. */
    | (ColumnValue<R, string> & { readonly kind: 'time' })
    | (ColumnValue<R, boolean> & { readonly kind: 'check' })
    | (ColumnValue<R, string> & {
        readonly kind: 'choice';
        readonly options: readonly ColumnOption[];
      })
    | (ColumnValue<R, Participant> & { readonly kind: 'person' })
    /** Computed: shown and exported, never edited or pasted. */
    | { readonly kind: 'shown'; readonly get: (row: R) => string }
  );

/** A column of one kind. */
export type ColumnOf<R, K extends ListColumn<R>['kind']> = Extract<
  ListColumn<R>,
  { readonly kind: K }
>;

/** A column of a choice whose ids are a union: only ids that are among them reach the row. */
export function choiceColumn<R, T extends string>(column: {
  readonly base: ColumnBase;
  readonly options: readonly (ColumnOption & { readonly id: T })[];
  readonly get: (row: R) => T;
  readonly set: (row: R, id: T) => R;
}): ListColumn<R> {
  const { base, options, get, set } = column;
  return {
    ...base,
    kind: 'choice',
    options,
    get,
    set: (row, id) => {
      const option = options.find((one) => one.id === id);
      return option === undefined ? row : set(row, option.id);
    },
  };
}
