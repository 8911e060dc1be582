import type { z } from 'zod';
import { claimedVersion } from './claimedVersion';
import { faultPath } from './faultPath';
import { isStored, type Migration, migrate } from './migrate';
import { err, ok, type Result } from './result';

/** What a stored record is called in sentences: the sort decides the words. */
export type RecordSort = 'person' | 'organisation' | 'conference';

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
}

/** The only door from unknown data to a record: version, then migrations, then validation. */
export function parseStored<T>(form: StoredForm<T>, input: unknown): Result<T, StoredFormError> {
  const { sort, version: known } = form;
  const version = claimedVersion(input);
  if (version > known) return err({ kind: 'recordNewer', sort, version, known });
  const parsed = form.schema.safeParse(
    isStored(input) ? migrate(input, known, form.migrations) : input,
  );
  if (parsed.success) return ok(parsed.data);
  return err({ kind: 'recordInvalid', sort, path: faultPath(parsed.error) });
}
