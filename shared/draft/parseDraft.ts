import { faultPath } from '../faultPath';
import { isStored } from '../migrate';
import { err, ok, type Result } from '../result';
import { type Draft, draftSchema, schemaVersion } from './draft';
import { mendTables } from './mendTables';
import { migrateDraft } from './migrations';
import { normaliseDraft } from './normaliseDraft';

/** Why something stored is not a draft that this program can open. */
export type ParseDraftError =
  | { readonly kind: 'draftNotObject' }
  | { readonly kind: 'draftNewer'; readonly version: number; readonly known: number }
  | { readonly kind: 'draftInvalid'; readonly path: string };

/** A draft, and what had to be mended before it was one. */
export interface ReadDraft {
  readonly draft: Draft;
  /** Which blocks are tables that were no whole grid, counted from 1. */
  readonly mendedTables: readonly number[];
}

/** The only door from unknown data to a `Draft`: version → migrate → validate → canonical form. */
export function parseDraft(input: unknown): Result<Draft, ParseDraftError> {
  const read = readDraft(input);
  return read.ok ? ok(read.value.draft) : read;
}

/** Like `parseDraft`, and says what it has mended. */
export function readDraft(input: unknown): Result<ReadDraft, ParseDraftError> {
  if (!isStored(input)) return err({ kind: 'draftNotObject' });
  if (input.schemaVersion > schemaVersion) {
    return err({ kind: 'draftNewer', version: input.schemaVersion, known: schemaVersion });
  }
  const parsed = draftSchema.safeParse(migrateDraft(input, schemaVersion));
  if (!parsed.success) return err({ kind: 'draftInvalid', path: faultPath(parsed.error) });
  const { blocks, mended } = mendTables(parsed.data.blocks);
  const draft = normaliseDraft(mended.length === 0 ? parsed.data : { ...parsed.data, blocks });
  return ok({ draft, mendedTables: mended });
}
