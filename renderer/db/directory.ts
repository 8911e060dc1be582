import type { Person } from '@shared/people/person';
import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import type { Database } from './database';
import type { RecordRow } from './rows';
import { storeWrite } from './storeAttempt';

/** Keeps several people of the directory, all or none; their other values are those that were read. */
export async function putPeople(
  db: Database,
  changed: readonly Person[],
  now: number,
): Promise<Result<void, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', db.people, async () => {
      const rows = await db.people.bulkGet(changed.map(({ id }) => id));
      await db.people.bulkPut(
        changed.map((record, index) => ({
          id: record.id,
          revision: (rows[index]?.revision ?? 0) + 1,
          updatedAt: now,
          record,
        })),
      );
    }),
  );
}

/** Takes somebody out of the directory; gives back the row as it was, so that it can be put back. */
export async function takePerson(
  db: Database,
  id: string,
): Promise<Result<RecordRow | undefined, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', db.people, async () => {
      const row = await db.people.get(id);
      await db.people.delete(id);
      return row;
    }),
  );
}

/** Puts somebody back as he was. */
export async function putPersonBack(
  db: Database,
  row: RecordRow,
): Promise<Result<void, StoreError>> {
  return storeWrite(async () => {
    await db.people.put(row);
  });
}
