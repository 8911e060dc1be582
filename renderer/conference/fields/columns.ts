import type { Participant } from '@shared/conference/attendance';
import type { ParsedForm } from './ParsedInput';

interface ColumnBase {
  readonly label: string;
  /** How many of twelve parts of the row it takes. */
  readonly span: number;
}

/** A field of an entry: how it is edited, read and written. */
export type Column<T> = ColumnBase &
  (
    | {
        readonly kind: 'text' | 'long';
        readonly read: (entry: T) => string;
        readonly write: (entry: T, value: string) => T;
      }
    | {
        readonly kind: 'parsed';
        readonly form: ParsedForm<string>;
        readonly read: (entry: T) => string;
        readonly write: (entry: T, value: string) => T;
      }
    | {
        readonly kind: 'count';
        readonly read: (entry: T) => number | null;
        readonly write: (entry: T, value: number | null) => T;
      }
    | {
        readonly kind: 'person' | 'name';
        readonly read: (entry: T) => Participant;
        readonly write: (entry: T, value: Participant) => T;
      }
    | {
        readonly kind: 'choice';
        readonly ids: readonly string[];
        readonly nameOf: (id: string) => string;
        readonly read: (entry: T) => string;
        readonly write: (entry: T, value: string) => T;
      }
    | {
        readonly kind: 'check';
        readonly read: (entry: T) => boolean;
        readonly write: (entry: T, value: boolean) => T;
      }
  );
