import type { Draft } from '@shared/draft/draft';
import { foldText } from '@shared/draft/foldText';
import {
  createRecord,
  type DraftRecord,
  duplicateRecord,
  renameRecord,
  withDraft,
} from '@shared/records/draftRecord';
import { isLocked } from '@shared/records/lifecycle';
import type { DraftStoreError, OpenDraftError, StoreError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import type { Database } from './database';
import { recordToRow, recordToText, rowToRecord } from './draftRows';
import { loadDraft } from './loadDraft';
import { nextOrder } from './order';
import { readRow } from './readRows';
import type { JournalRow } from './rows';
import { storeAttempt, storeWrite } from './storeAttempt';

/** Time and name of something new; given from outside so that tests can fix them. */
export interface Stamp {
  readonly id: string;
  readonly now: number;
}

/** A stamp of this moment with a fresh id. */
export function newStamp(): Stamp {
  return { id: crypto.randomUUID(), now: Date.now() };
}

/** Keeps a new paper. */
export async function addDraft(
  db: Database,
  draft: Draft,
  stamp: Stamp = newStamp(),
): Promise<Result<DraftRecord, StoreError>> {
  const record = createRecord(draft, stamp);
  return storeWrite(async () => {
    await putRecord(db, record);
    return record;
  });
}

/** Writes a whole paper: list row, content and search text, and forgets its journal. */
export async function putRecord(
  db: Database,
  record: DraftRecord,
  fold: (text: string) => string = foldText,
): Promise<void> {
  const text = recordToText(record, fold);
  await db.transaction('rw', [db.drafts, db.bodies, db.texts, db.journal], async () => {
    await db.bodies.put({ id: record.id, body: record.draft });
    await db.texts.put(text);
    await db.journal.where('draftId').equals(record.id).delete();
    await db.drafts.put(recordToRow(record, await nextOrder(db)));
  });
}

/** Writes new papers: all of them, or none. */
export async function putRecords(db: Database, records: readonly DraftRecord[]): Promise<void> {
  const texts = records.map((record) => recordToText(record));
  await db.transaction('rw', [db.drafts, db.bodies, db.texts], async () => {
    const first = await nextOrder(db);
    await db.bodies.bulkPut(records.map(({ id, draft }) => ({ id, body: draft })));
    await db.texts.bulkPut(texts);
    await db.drafts.bulkPut(records.map((record, index) => recordToRow(record, first + index)));
  });
}

/** The content of a paper as it is to be saved. */
export interface ContentChange {
  readonly id: string;
  readonly draft: Draft;
  /** Revision that the content was edited from; another one in the store means another writer. */
  readonly over: number;
  /** Folds the text for search; one that remembers its lines makes saving a long paper cheap. */
  readonly fold?: (text: string) => string;
}

/** Saves the content of an open paper and clears its journal, in one transaction. */
export async function saveContent(
  db: Database,
  change: ContentChange,
  now: number,
): Promise<Result<DraftRecord, DraftStoreError>> {
  return storeAttempt(() =>
    db.transaction('rw', db.tables, async (): Promise<Result<DraftRecord, DraftStoreError>> => {
      const row = await readRow(db, change.id);
      if (row === undefined) return err({ kind: 'draftMissing' });
      if (isLocked(row.state)) return err({ kind: 'draftLocked', state: row.state });
      if (row.revision !== change.over) return err({ kind: 'draftChangedElsewhere' });
      const record = withDraft(rowToRecord(row, change.draft), change.draft, now);
      await putRecord(db, record, change.fold);
      return ok(record);
    }),
  );
}

/** Notes a change over a saved content, so that it outlives the program. */
export async function addJournal(
  db: Database,
  entry: Omit<JournalRow, 'seq'>,
): Promise<Result<void, StoreError>> {
  return storeWrite(async () => {
    await db.journal.add(entry);
  });
}

/** Gives a paper a name of the user's own; an empty one gives back the paper's. */
export async function renameDraft(
  db: Database,
  id: string,
  name: string,
): Promise<Result<void, OpenDraftError>> {
  const loaded = await loadDraft(db, id);
  if (!loaded.ok) return loaded;
  const renamed = renameRecord(loaded.value.record, name);
  return storeWrite(async () => {
    await db.transaction('rw', [db.drafts, db.texts], async () => {
      await db.drafts.update(id, { title: renamed.title, ownTitle: renamed.ownTitle });
      await db.texts.put(recordToText(renamed));
    });
  });
}

/** Makes a new paper from another one; number and date are blank again. */
export async function duplicateDraft(
  db: Database,
  id: string,
  stamp: Stamp = newStamp(),
): Promise<Result<DraftRecord, OpenDraftError>> {
  const loaded = await loadDraft(db, id);
  if (!loaded.ok) return loaded;
  // Two windows that duplicate at once take turns, so that they do not give the same name.
  return storeWrite(() =>
    db.transaction('rw', db.tables, async () => {
      const taken = (await db.drafts.toArray()).map(({ title }) => title);
      const copy = duplicateRecord(loaded.value.record, stamp, taken);
      await putRecord(db, copy);
      return copy;
    }),
  );
}

/** Puts a paper into the trash. */
export async function trashDraft(
  db: Database,
  id: string,
  now = Date.now(),
): Promise<Result<void, DraftStoreError>> {
  return setDeletedAt(db, id, now);
}

/** Takes a paper out of the trash. */
export async function restoreDraft(
  db: Database,
  id: string,
): Promise<Result<void, DraftStoreError>> {
  return setDeletedAt(db, id, null);
}

/** Deletes a paper and its history for good; a number that it used stays used. */
export async function deleteDraft(db: Database, id: string): Promise<Result<void, StoreError>> {
  const tables = [db.drafts, db.bodies, db.texts, db.journal, db.revisions, db.aside];
  return storeWrite(() =>
    db.transaction('rw', tables, async () => {
      await db.drafts.delete(id);
      await db.bodies.delete(id);
      await db.texts.delete(id);
      await db.journal.where('draftId').equals(id).delete();
      await db.revisions.where('draftId').equals(id).delete();
      await db.aside.where('draftId').equals(id).delete();
    }),
  );
}

async function setDeletedAt(
  db: Database,
  id: string,
  deletedAt: number | null,
): Promise<Result<void, DraftStoreError>> {
  return storeAttempt(async () => {
    const found = await db.drafts.update(id, { deletedAt });
    return found === 0 ? err({ kind: 'draftMissing' }) : ok(undefined);
  });
}
