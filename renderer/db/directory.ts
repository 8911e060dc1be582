import type { Conference } from '@shared/conference/conference';
import { withOfficesKept, withOfficesReadAgain } from '@shared/people/keptOffices';
import { type Person, personForm } from '@shared/people/person';
import { movedInProtocol, placedBehind } from '@shared/people/protocol';
import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { parseStored } from '@shared/storedForm';
import type { Database } from './database';
import { conferences } from './records';
import type { RecordRow } from './rows';
import { storeWrite } from './storeAttempt';

/** Adds people to the directory, all or none. */
export async function addPeople(
  db: Database,
  added: readonly Person[],
  now: number,
): Promise<Result<void, StoreError>> {
  return storeWrite(async () => {
    await db.people.bulkAdd(
      added.map((record) => ({ id: record.id, revision: 1, updatedAt: now, record })),
    );
  });
}

/** Adds a list behind everybody who is in the directory by then, all or none. */
export async function appendPeople(
  db: Database,
  added: readonly Person[],
  now: number,
): Promise<Result<void, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', db.people, async () => {
      const rows = new Map((await db.people.toArray()).map((row) => [row.id, row]));
      const people = [...rows.values()].map(personOf).filter((person) => person !== null);
      const placed = placedBehind(people, added).map((person) =>
        saved(rows.get(person.id) ?? newRow(person.id), person, now),
      );
      await db.people.bulkPut(placed);
    }),
  );
}

/**
 * Moves somebody one place up or down in protocol. The order is the one stored by then, and so is all
 * else of those who are moved: a name may have been typed since the list was read.
 */
export async function movePerson(
  db: Database,
  { id, by, now }: { readonly id: string; readonly by: 1 | -1; readonly now: number },
): Promise<Result<void, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', db.people, async () => {
      const rows = new Map((await db.people.toArray()).map((row) => [row.id, row]));
      const people = [...rows.values()].map(personOf).filter((person) => person !== null);
      const moved = movedInProtocol(people, id, by).flatMap((person) => {
        const row = rows.get(person.id);
        return row === undefined ? [] : [saved(row, person, now)];
      });
      await db.people.bulkPut(moved);
    }),
  );
}

/** Somebody who was taken out of the directory, and the conferences that keep his offices since. */
export interface TakenPerson {
  readonly row: RecordRow;
  readonly conferenceIds: readonly string[];
}

/**
 * Takes somebody out of the directory, so that he can be put back. Conferences that read his offices
 * there keep those of their day; undefined where he is not there any more.
 */
export async function takePerson(
  db: Database,
  id: string,
  now: number,
): Promise<Result<TakenPerson | undefined, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', [db.people, db.conferences], async () => {
      const row = await db.people.get(id);
      if (row === undefined) return undefined;
      const person = personOf(row);
      const rows = person === null ? [] : await db.conferences.toArray();
      const changed = changedRows(rows, now, (one) => person && withOfficesKept(one, person));
      await db.conferences.bulkPut(changed);
      await db.people.delete(id);
      return { row, conferenceIds: changed.map((one) => one.id) };
    }),
  );
}

/** Puts somebody back as he was; conferences read his offices in the directory again. */
export async function putPersonBack(
  db: Database,
  { row, conferenceIds }: TakenPerson,
  now: number,
): Promise<Result<void, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', [db.people, db.conferences], async () => {
      const person = personOf(row);
      const rows = (await db.conferences.bulkGet([...conferenceIds])).filter(
        (one) => one !== undefined,
      );
      const changed = changedRows(rows, now, (one) => person && withOfficesReadAgain(one, person));
      await db.conferences.bulkPut(changed);
      await db.people.put(row);
    }),
  );
}

/** Null for a row that cannot be read: it stays as it is, for whoever can mend it. */
function personOf({ record }: RecordRow): Person | null {
  const read = parseStored(personForm, record);
  return read.ok ? read.value : null;
}

/** The conferences that a step changes, as they are then stored. */
function changedRows(
  rows: readonly RecordRow[],
  now: number,
  change: (conference: Conference) => Conference | null,
): readonly RecordRow[] {
  return rows.flatMap((row) => {
    const read = parseStored(conferences.form, row.record);
    const changed = read.ok ? change(read.value) : null;
    return !read.ok || changed === null || changed === read.value ? [] : [saved(row, changed, now)];
  });
}

function newRow(id: string): RecordRow {
  return { id, revision: 0, updatedAt: 0, record: null };
}

function saved(row: RecordRow, record: unknown, now: number): RecordRow {
  return { ...row, revision: row.revision + 1, updatedAt: now, record };
}
