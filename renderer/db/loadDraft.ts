import type { Draft } from '@shared/draft/draft';
import type { StoredDraft } from '@shared/draft/migrations';
import { parseDraft } from '@shared/draft/parseDraft';
import { applyPatch, draftPatchSchema } from '@shared/draft/patch';
import type { DraftRecord } from '@shared/records/draftRecord';
import type { OpenDraftError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import type { Database } from './database';
import { rowToRecord } from './draftRows';
import type { BodyRow, DraftRow, JournalRow } from './rows';
import { storeAttempt } from './storeAttempt';

/** A paper as it was found, with the changes that were only in the journal. */
export interface LoadedDraft {
  readonly record: DraftRecord;
  /** What body and journal say together, as stored; later patches are made over it. */
  readonly stored: unknown;
  /** How many changes the journal gave back, and how many of them could not be used. */
  readonly replayed: number;
  readonly torn: number;
}

/** Reads a paper and replays its journal. Writes nothing. */
export async function loadDraft(
  db: Database,
  id: string,
): Promise<Result<LoadedDraft, OpenDraftError>> {
  const found = await storeAttempt(() => readRows(db, id));
  return found.ok ? replay(found.value) : found;
}

/** The stored content as it is, for a paper that cannot be read. */
export async function readRawBody(
  db: Database,
  id: string,
): Promise<Result<unknown, OpenDraftError>> {
  const found = await storeAttempt(() => readRows(db, id));
  if (!found.ok) return found;
  const { body, journal } = found.value;
  return ok({ body: body.body, journal });
}

interface FoundRows {
  readonly row: DraftRow;
  readonly body: BodyRow;
  readonly journal: readonly JournalRow[];
}

async function readRows(db: Database, id: string): Promise<Result<FoundRows, OpenDraftError>> {
  return db.transaction(
    'r',
    [db.drafts, db.bodies, db.journal],
    async (): Promise<Result<FoundRows, OpenDraftError>> => {
      const row = await db.drafts.get(id);
      const body = await db.bodies.get(id);
      if (row === undefined || body === undefined) return err({ kind: 'draftMissing' });
      const journal = await db.journal.where('draftId').equals(id).sortBy('seq');
      return ok({ row, body, journal });
    },
  );
}

/** Applies the journal as far as it gives a readable paper, and says what had to stay out. */
function replay({ row, body, journal }: FoundRows): Result<LoadedDraft, OpenDraftError> {
  const saved = parseDraft(body.body);
  if (!saved.ok) return saved;
  const steps = journalSteps(row, body.body, journal);
  for (let used = steps.length; used > 0; used -= 1) {
    const stored = steps[used - 1];
    const parsed = parseDraft(stored);
    if (!parsed.ok) continue;
    return ok(loaded(row, parsed.value, stored, { replayed: used, torn: journal.length - used }));
  }
  return ok(loaded(row, saved.value, body.body, { replayed: 0, torn: journal.length }));
}

function loaded(
  row: DraftRow,
  draft: Draft,
  stored: unknown,
  counts: { readonly replayed: number; readonly torn: number },
): LoadedDraft {
  return { record: rowToRecord(row, draft), stored, ...counts };
}

/** The content after each change of the journal, up to the first that does not fit. */
function journalSteps(
  row: DraftRow,
  body: unknown,
  journal: readonly JournalRow[],
): readonly StoredDraft[] {
  const steps: StoredDraft[] = [];
  // `parseDraft` has found the body to be an object with a version.
  let current = body as StoredDraft;
  for (const entry of journal) {
    const patch = draftPatchSchema.safeParse(entry.patch);
    if (!patch.success || entry.revision !== row.revision) break;
    const next = applyPatch(current, patch.data);
    if (!next.ok) break;
    current = next.value;
    steps.push(current);
  }
  return steps;
}
