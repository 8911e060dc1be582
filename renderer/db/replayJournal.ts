import type { StoredDraft } from '@shared/draft/migrations';
import { applyPatch, draftPatchSchema } from '@shared/draft/patch';
import { z } from 'zod';
import type { JournalRow } from './rows';

/** A content that the journal leads to, and the entry that leads there. */
interface JournalStep {
  readonly stored: StoredDraft;
  readonly row: JournalRow;
}

/** The contents after one another, and the entries that follow from nothing that is there. */
export interface JournalReading {
  readonly steps: readonly JournalStep[];
  readonly misfits: readonly JournalRow[];
}

const journalRowSchema = z.object({
  revision: z.number().int(),
  step: z.number().int().min(0),
  patch: draftPatchSchema,
  overSaved: draftPatchSchema.nullable().exactOptional(),
});
type Entry = z.infer<typeof journalRowSchema>;

/**
 * Applies the entries of a journal to the content of a revision. An entry fits exactly one content:
 * the one after as many steps as it says; it takes the place of what stood there before.
 */
export function replayJournal(
  body: StoredDraft,
  revision: number,
  journal: readonly JournalRow[],
): JournalReading {
  const steps: JournalStep[] = [];
  const misfits: JournalRow[] = [];
  for (const row of journal) {
    const entry = journalRowSchema.safeParse(row);
    const change = entry.success ? changeOver(entry.data, revision) : null;
    if (change === 'saved') continue;
    const before = change === null ? undefined : [body, ...steps.map(storedOf)][change.step];
    const next = change === null || before === undefined ? null : applyPatch(before, change.patch);
    if (change === null || !next?.ok) {
      misfits.push(row);
      continue;
    }
    steps.splice(change.step, steps.length, { stored: next.value, row });
  }
  return { steps, misfits };
}

/** What an entry changes in this revision; null when it speaks of another one. */
function changeOver(
  { revision, step, patch, overSaved }: Entry,
  current: number,
): Pick<Entry, 'step' | 'patch'> | 'saved' | null {
  if (revision === current) return { step, patch };
  // It was written while the save of just this revision was on its way.
  if (revision + 1 !== current || overSaved === undefined) return null;
  return overSaved === null ? 'saved' : { step: 0, patch: overSaved };
}

function storedOf({ stored }: JournalStep): StoredDraft {
  return stored;
}
