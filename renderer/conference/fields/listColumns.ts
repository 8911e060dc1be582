import type { ListColumn } from '@shared/lists/listColumn';
import { assertNever } from '@shared/result';
import type { Column } from './columns';
import { timeForm } from './parsedForms';

/** The fields of an entry as the columns of a pasted or exported list. */
export function listColumns<T>(columns: readonly Column<T>[]): readonly ListColumn<T>[] {
  return columns.map(listColumn).map((column, index) => (index === 0 ? named(column) : column));
}

/** Words or somebody in the first field say what an entry is; a pasted list without them is told. */
function named<T>(column: ListColumn<T>): ListColumn<T> {
  const isName = column.kind === 'text' || column.kind === 'person';
  return isName ? { ...column, isRequired: true } : column;
}

function listColumn<T>(column: Column<T>): ListColumn<T> {
  const { label } = column;
  const base = { id: label, label, headings: shorterForms(label) };
  const { kind } = column;
  switch (kind) {
    case 'text':
    case 'long':
      return { ...base, kind: 'text', ...valuesOf(column) };
    case 'parsed':
      return { ...base, kind: column.form === timeForm ? 'time' : 'date', ...valuesOf(column) };
    case 'count':
      return { ...base, kind: 'number', ...valuesOf(column) };
    case 'person':
    case 'name':
      return { ...base, kind: 'person', ...valuesOf(column) };
    case 'check':
      return { ...base, kind: 'check', ...valuesOf(column) };
    case 'choice': {
      const options = column.ids.map((id) => ({ id, label: column.nameOf(id) }));
      return { ...base, kind: 'choice', options, ...valuesOf(column) };
    }
    default:
      return assertNever(kind);
  }
}

/** `Tên tổ chức hoặc cá nhân` is called `Tên tổ chức` in many lists, `Đơn vị (của cá nhân)` `Đơn vị`. */
function shorterForms(label: string): readonly string[] {
  const bare = label.replace(/\s*\(.*\)$/u, '');
  const [first = bare] = bare.split(' hoặc ');
  return [bare, first].filter((form) => form !== label);
}

function valuesOf<T, V>({
  read,
  write,
}: {
  readonly read: (entry: T) => V;
  readonly write: (entry: T, value: V) => T;
}) {
  return { get: read, set: write };
}
