import type { z } from 'zod';
import { claimedVersion } from './claimedVersion';
import { faultPath } from './faultPath';
import { isStored, type Migration, migrate, type Stored } from './migrate';
import { err, ok, type Result } from './result';

/** What a stored record is called in sentences: the sort decides the words. */
export type RecordSort = 'person' | 'organisation' | 'conference' | 'template';

/** Why something stored is not a record that this program can use. */
export type StoredFormError =
  | {
      readonly kind: 'recordNewer';
      readonly sort: RecordSort;
      readonly version: number;
      readonly known: number;
    }
  | { readonly kind: 'recordInvalid'; readonly sort: RecordSort; readonly path: string };

/** The form of a sort of records: its newest version, and the steps that lead there. */
export interface StoredForm<T> {
  readonly sort: RecordSort;
  readonly version: number;
  readonly schema: z.ZodType<T>;
  readonly migrations: readonly Migration[];
  /** Parts that have a version of their own: brings them up, and tells one that is too new. */
  readonly parts?: StoredParts;
}

/** What is stored inside of a record in a form of its own. */
interface StoredParts {
  readonly known: number;
  /** The newest version among the parts; 0 for none. */
  readonly newest: (record: Stored) => number;
  readonly migrate: (record: Stored) => Stored;
}

/** The only door from unknown data to a record: version, then migrations, then validation. */
export function parseStored<T>(form: StoredForm<T>, input: unknown): Result<T, StoredFormError> {
  const { sort, version: known } = form;
  const version = claimedVersion(input);
  if (version > known) return err({ kind: 'recordNewer', sort, version, known });
  const stored = isStored(input) ? migrate(input, known, form.migrations) : null;
  const newestPart = stored === null ? 0 : (form.parts?.newest(stored) ?? 0);
  if (form.parts !== undefined && newestPart > form.parts.known) {
    return err({ kind: 'recordNewer', sort, version: newestPart, known: form.parts.known });
  }
  const parsed = form.schema.safeParse(
    stored === null ? input : (form.parts?.migrate(stored) ?? stored),
  );
  if (parsed.success) return ok(parsed.data);
  return err({ kind: 'recordInvalid', sort, path: faultPath(parsed.error) });
}
