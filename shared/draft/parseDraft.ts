import { faultPath } from '../faultPath';
import { isStored } from '../migrate';
import { err, ok, type Result } from '../result';
import type { Block } from './blocks';
import { type Draft, draftSchema, schemaVersion } from './draft';
import { migrateDraft } from './migrations';
import { normaliseDraft } from './normaliseDraft';
import { tableGrid } from './tableGrid';

/** Why something stored is not a draft that this program can open. */
export type ParseDraftError =
  | { readonly kind: 'draftNotObject' }
  | { readonly kind: 'draftNewer'; readonly version: number; readonly known: number }
  | { readonly kind: 'draftInvalid'; readonly path: string }
  | { readonly kind: 'draftTableBroken'; readonly block: number; readonly row: number };

/** The only door from unknown data to a `Draft`: version → migrate → validate → canonical form. */
export function parseDraft(input: unknown): Result<Draft, ParseDraftError> {
  if (!isStored(input)) return err({ kind: 'draftNotObject' });
  if (input.schemaVersion > schemaVersion) {
    return err({ kind: 'draftNewer', version: input.schemaVersion, known: schemaVersion });
  }
  const parsed = draftSchema.safeParse(migrateDraft(input, schemaVersion));
  if (!parsed.success) return err({ kind: 'draftInvalid', path: faultPath(parsed.error) });
  const broken = brokenTable(parsed.data.blocks);
  return broken ? err(broken) : ok(normaliseDraft(parsed.data));
}

function brokenTable(blocks: readonly Block[]): ParseDraftError | null {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    const grid = tableGrid(block);
    if (!grid.ok) return { kind: 'draftTableBroken', block: index + 1, row: grid.error.row };
  }
  return null;
}
