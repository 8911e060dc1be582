import { type Conference, conferenceForm } from '@shared/conference/conference';
import {
  newOrganisation,
  type Organisation,
  organisationForm,
  ownId,
} from '@shared/organisations/organisation';
import { withPrintedTerms } from '@shared/organisations/periods';
import { type Person, personForm } from '@shared/people/person';
import { emptyProfile } from '@shared/records/profile';
import type { RecordStoreError } from '@shared/records/recordMessages';
import type { StoreError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import { parseStored, type StoredForm, type StoredFormError } from '@shared/storedForm';
import type { Table } from 'dexie';
import type { Database } from './database';
import { putAtOnce } from './putAtOnce';
import type { RecordRow } from './rows';
import { storeAttempt, storeWrite } from './storeAttempt';

/** A sort of records: where they are kept, and how they are read. */
export interface RecordShelf<T extends { readonly id: string }> {
  readonly table: 'people' | 'organisations' | 'conferences';
  readonly form: StoredForm<T>;
  /** Writes a record as papers print it, where that is not how it is typed. */
  readonly settled?: (record: T) => T;
  /** A sort whose records begin empty where none is stored; others are made by a list. */
  readonly anew?: {
    readonly create: (id: string) => T;
    /** The setting that keeps a record that could not be read, for whoever can mend it. */
    readonly asideKey: (id: string) => string;
  };
}

/** The directory. */
export const people: RecordShelf<Person> = { table: 'people', form: personForm };

/** The bodies that the user writes for. */
export const organisations: RecordShelf<Organisation> = {
  table: 'organisations',
  form: organisationForm,
  settled: withPrintedTerms,
  anew: {
    create: (id) => newOrganisation(id, emptyProfile),
    asideKey: (id) => (id === ownId ? 'unreadableProfile' : `unreadableProfile:${id}`),
  },
};

/** The conferences. */
export const conferences: RecordShelf<Conference> = {
  table: 'conferences',
  form: conferenceForm,
};

/** A record and the count of its saves. */
export interface Kept<T> {
  readonly revision: number;
  readonly updatedAt: number;
  readonly record: T;
}

/** A record to be kept, and the revision that it was read at. */
interface RecordChange<T> {
  readonly record: T;
  readonly over: number;
  readonly now: number;
}

/** A record that cannot be read; it stays in the store as it is. */
export interface UnreadableRecord {
  readonly id: string;
  readonly error: StoredFormError;
  /** What lies in the store. */
  readonly raw: unknown;
}

/** The records of a sort. */
export interface StoredRecords<T> {
  readonly kept: readonly Kept<T>[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** One record; null where there is none. */
export async function readRecord<T extends { readonly id: string }>(
  db: Database,
  shelf: RecordShelf<T>,
  id: string,
): Promise<Result<Kept<T> | null, StoredFormError | StoreError>> {
  return storeAttempt(async (): Promise<Result<Kept<T> | null, StoredFormError>> => {
    const row = await tableOf(db, shelf).get(id);
    return row === undefined ? ok(null) : keptOf(shelf, row);
  });
}

/** All records of a sort, and those that cannot be read; one that did not change is the same object. */
export async function readRecords<T extends { readonly id: string }>(
  db: Database,
  shelf: RecordShelf<T>,
): Promise<StoredRecords<T>> {
  const table = tableOf(db, shelf);
  return partedRecords(judged(shelf, table, await table.toArray()));
}

/** What lies in the store of a record, for whoever can mend it; undefined where there is nothing. */
export async function readRawRecord<T extends { readonly id: string }>(
  db: Database,
  shelf: RecordShelf<T>,
  id: string,
): Promise<Result<unknown, StoreError>> {
  return storeAttempt(async () => ok<unknown>(await tableOf(db, shelf).get(id)));
}

/** Keeps a record that was read at revision `over`, 0 for a new one. */
export async function saveRecord<T extends { readonly id: string }>(
  db: Database,
  shelf: RecordShelf<T>,
  { record, over, now }: RecordChange<T>,
): Promise<Result<Kept<T>, RecordStoreError>> {
  const table = tableOf(db, shelf);
  return storeAttempt(() =>
    db.transaction('rw', table, async (): Promise<Result<Kept<T>, RecordStoreError>> => {
      const revision = (await table.get(record.id))?.revision ?? 0;
      if (revision !== over) {
        return err({ kind: 'recordChangedElsewhere', sort: shelf.form.sort });
      }
      const kept = { revision: revision + 1, updatedAt: now, record };
      await table.put(rowOf(shelf, kept));
      return ok(kept);
    }),
  );
}

/** Keeps a record while the page is going away: does not wait, and cannot look what is stored. */
export function saveRecordAtOnce<T extends { readonly id: string }>(
  db: Database,
  shelf: RecordShelf<T>,
  { record, over, now }: RecordChange<T>,
): void {
  putAtOnce(db, shelf.table, rowOf(shelf, { revision: over + 1, updatedAt: now, record }));
}

/** Takes a record that cannot be read out of its table into the settings, so that it can be begun anew. */
export async function putAside<T extends { readonly id: string }>(
  db: Database,
  { table, form, anew }: RecordShelf<T>,
  id: string,
): Promise<Result<void, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', [table, db.settings], async () => {
      const row = await db[table].get(id);
      // Another window may have begun it anew already.
      if (row === undefined || anew === undefined || parseStored(form, row.record).ok) return;
      await db.settings.put({ key: anew.asideKey(id), value: row.record });
      await db[table].delete(id);
    }),
  );
}

/** Takes a record out of the store. */
export async function deleteRecord<T extends { readonly id: string }>(
  db: Database,
  shelf: RecordShelf<T>,
  id: string,
): Promise<Result<void, StoreError>> {
  return storeWrite(async () => {
    await tableOf(db, shelf).delete(id);
  });
}

function rowOf<T extends { readonly id: string }>(
  { settled }: RecordShelf<T>,
  { record, ...kept }: Kept<T>,
): RecordRow {
  return { id: record.id, ...kept, record: settled === undefined ? record : settled(record) };
}

function tableOf<T extends { readonly id: string }>(
  db: Database,
  shelf: RecordShelf<T>,
): Table<RecordRow, string> {
  return db[shelf.table];
}

type Judged<T> = Result<Kept<T>, StoredFormError>;

/** What a row was judged to be, and the save that it was judged at. */
export interface JudgedRecord<T> {
  readonly id: string;
  readonly revision: number;
  readonly updatedAt: number;
  readonly read: Judged<T>;
  /** What lies in the store where it cannot be read. */
  readonly raw: unknown;
}

/**
 * What each row of a table was judged to be when it was last read as a whole. Whoever asks for a
 * table asks with its one shelf.
 */
const known = new WeakMap<
  Table<RecordRow, string>,
  ReadonlyMap<string, JudgedRecord<{ readonly id: string }>>
>();

/** The rows in their order, each judged anew only where it was saved since. */
function judged<T extends { readonly id: string }>(
  shelf: RecordShelf<T>,
  table: Table<RecordRow, string>,
  rows: readonly RecordRow[],
): Iterable<JudgedRecord<T>> {
  // What is known of a table was read by its shelf.
  const before = known.get(table) as ReadonlyMap<string, JudgedRecord<T>> | undefined;
  const now = new Map(rows.map((row) => [row.id, judgedRecord(shelf, row, before?.get(row.id))]));
  known.set(table, now);
  return now.values();
}

/** What a row holds; the last judgement stands where it was not saved since. */
export function judgedRecord<T extends { readonly id: string }>(
  shelf: RecordShelf<T>,
  row: RecordRow,
  last: JudgedRecord<T> | undefined,
): JudgedRecord<T> {
  const { id, revision, updatedAt } = row;
  if (last?.revision === revision && last.updatedAt === updatedAt) return last;
  const read = keptOf(shelf, row);
  return { id, revision, updatedAt, read, raw: read.ok ? null : row.record };
}

/** The records that can be read, and those that cannot. */
export function partedRecords<T>(judged: Iterable<JudgedRecord<T>>): StoredRecords<T> {
  const kept: Kept<T>[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const { id, read, raw } of judged) {
    if (read.ok) kept.push(read.value);
    else unreadable.push({ id, error: read.error, raw });
  }
  return { kept, unreadable };
}

function keptOf<T extends { readonly id: string }>(
  shelf: RecordShelf<T>,
  { revision, updatedAt, record }: RecordRow,
): Result<Kept<T>, StoredFormError> {
  const read = parseStored(shelf.form, record);
  return read.ok ? ok({ revision, updatedAt, record: read.value }) : read;
}
