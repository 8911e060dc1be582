import type { Participant } from '@shared/conference/attendance';
import type { Column } from './columns';
import { dayForm, timeForm } from './parsedForms';

/** The keys of an entry whose values are of a type. */
type KeysOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T];

type Maker<T, V> = (label: string, span: number, key: KeysOf<T, V>) => Column<T>;

/** Makers of the columns of an entry, each for the keys that hold such a value. */
interface ColumnMakers<T> {
  readonly text: Maker<T, string>;
  /** Several lines. */
  readonly long: Maker<T, string>;
  readonly day: Maker<T, string>;
  readonly time: Maker<T, string>;
  readonly count: Maker<T, number | null>;
  /** Somebody with his offices. */
  readonly person: Maker<T, Participant>;
  /** Somebody of whom only the name is printed. */
  readonly name: Maker<T, Participant>;
  readonly check: Maker<T, boolean>;
  readonly choice: <Id extends string>(
    label: string,
    span: number,
    key: KeysOf<T, string>,
    from: { readonly ids: readonly Id[]; readonly nameOf: (id: Id) => string },
  ) => Column<T>;
}

/** The makers of columns for entries of a type. */
export function columnMakers<T extends object>(): ColumnMakers<T> {
  return {
    text: (label, span, key) => ({ kind: 'text', label, span, ...valueAt<T, string>(key) }),
    long: (label, span, key) => ({ kind: 'long', label, span, ...valueAt<T, string>(key) }),
    day: (label, span, key) => ({
      kind: 'parsed',
      form: dayForm,
      label,
      span,
      ...valueAt<T, string>(key),
    }),
    time: (label, span, key) => ({
      kind: 'parsed',
      form: timeForm,
      label,
      span,
      ...valueAt<T, string>(key),
    }),
    count: (label, span, key) => ({
      kind: 'count',
      label,
      span,
      ...valueAt<T, number | null>(key),
    }),
    person: (label, span, key) => ({
      kind: 'person',
      label,
      span,
      ...valueAt<T, Participant>(key),
    }),
    name: (label, span, key) => ({ kind: 'name', label, span, ...valueAt<T, Participant>(key) }),
    check: (label, span, key) => ({ kind: 'check', label, span, ...valueAt<T, boolean>(key) }),
    choice: (label, span, key, { ids, nameOf }) => ({
      kind: 'choice',
      label,
      span,
      ids,
      nameOf: (value) => {
        const id = ids.find((one) => one === value);
        return id === undefined ? value : nameOf(id);
      },
      ...valueAt<T, string>(key),
    }),
  };
}

function valueAt<T extends object, V>(key: KeysOf<T, V>) {
  return {
    // `KeysOf` leaves only the keys whose values are of this type.
    read: (entry: T): V => entry[key] as V,
    write: (entry: T, value: V): T => ({ ...entry, [key]: value }),
  };
}
