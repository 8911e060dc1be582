import type { StoredDraft } from '@shared/draft/migrations';
import { type ReadDraft, readDraft } from '@shared/draft/parseDraft';
import type { DraftRecord } from '@shared/records/draftRecord';
import type { OpenDraftError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import type { Database } from './database';
import { rowToRecord } from './draftRows';
import { readRow } from './readRows';
import { replayJournal } from './replayJournal';
import type { BodyRow, DraftRow, JournalRow } from './rows';
import { storeAttempt, storeWrite } from './storeAttempt';

/** A paper as it was found, with the changes that were only in the journal. */
export interface LoadedDraft {
  readonly record: DraftRecord;
  /** What body and journal say together, as stored; later patches are made over it. */
  readonly stored: unknown;
  /** How many changes the journal gave back. */
  readonly replayed: number;
  /** The entries of the journal that could not be used. */
  readonly torn: readonly JournalRow[];
  /** Which blocks are tables that had to be made whole, counted from 1. */
  readonly mendedTables: readonly number[];
}

/** Reads a paper and replays its journal. Writes nothing. */
export async function loadDraft(
  db: Database,
  id: string,
): Promise<Result<LoadedDraft, OpenDraftError>> {
  const found = await storeAttempt(() => readRows(db, id));
  return found.ok ? replay(found.value) : found;
}

/** All that the store has of a paper that cannot be read, as it is. */
export async function readRawPaper(
  db: Database,
  id: string,
): Promise<Result<unknown, OpenDraftError>> {
  return storeWrite(async () => ({
    row: await db.drafts.get(id),
    body: (await db.bodies.get(id))?.body,
    text: (await db.texts.get(id))?.text,
    journal: await db.journal.where('draftId').equals(id).sortBy('seq'),
    revisions: await db.revisions.where('draftId').equals(id).toArray(),
    aside: await db.aside.where('draftId').equals(id).toArray(),
  }));
}

interface FoundRows {
  readonly row: DraftRow;
  readonly body: BodyRow;
  readonly journal: readonly JournalRow[];
}

async function readRows(db: Database, id: string): Promise<Result<FoundRows, OpenDraftError>> {
  return db.transaction('r', db.tables, async (): Promise<Result<FoundRows, OpenDraftError>> => {
    const row = await readRow(db, id);
    const body = await db.bodies.get(id);
    if (row === undefined) return err({ kind: 'draftMissing' });
    if (body === undefined) return err({ kind: 'draftBodyMissing', title: row.title });
    const journal = await db.journal.where('draftId').equals(id).sortBy('seq');
    return ok({ row, body, journal });
  });
}

/** Applies the journal as far as it gives a readable paper, and says what had to stay out. */
function replay({ row, body, journal }: FoundRows): Result<LoadedDraft, OpenDraftError> {
  const saved = readDraft(body.body);
  if (!saved.ok) return saved;
  // `readDraft` has found the body to be an object with a version.
  const { steps, misfits } = replayJournal(body.body as StoredDraft, row.revision, journal);
  for (let used = steps.length; used > 0; used -= 1) {
    const stored = steps[used - 1]?.stored;
    const read = readDraft(stored);
    if (!read.ok) continue;
    const torn = [...steps.slice(used).map((step) => step.row), ...misfits];
    return ok(loaded(row, read.value, { stored, replayed: used, torn }));
  }
  const torn = [...steps.map((step) => step.row), ...misfits];
  return ok(loaded(row, saved.value, { stored: body.body, replayed: 0, torn }));
}

function loaded(
  row: DraftRow,
  { draft, mendedTables }: ReadDraft,
  found: Pick<LoadedDraft, 'stored' | 'replayed' | 'torn'>,
): LoadedDraft {
  return { record: rowToRecord(row, draft), mendedTables, ...found };
}
