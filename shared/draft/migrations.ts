import { type Migration, migrate, type Stored } from '../migrate';
import { placesForSignatures } from './placesForSignatures';
import { sourcesOfFacts } from './sourcesOfFacts';

/** A draft before it is known to be one. */
export type StoredDraft = Stored;

/** All steps in order, without gaps; none is edited after release. */
const migrations: readonly Migration[] = [placesForSignatures, sourcesOfFacts];

/** Runs the steps that a stored draft still lacks to reach `target`. */
export function migrateDraft(stored: StoredDraft, target: number): StoredDraft {
  return migrate(stored, target, migrations);
}
