import type { Person } from '@shared/people/person';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { type Kept, people, readRecords, type UnreadableRecord } from '../db/records';

/** The directory as it stands in the store. */
export interface Directory {
  readonly people: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  /** With the count of saves, by id. */
  readonly kept: ReadonlyMap<string, Kept<Person>>;
  readonly unreadable: readonly UnreadableRecord[];
}

/** The directory, which follows every save; undefined while it is being read. */
export function useDirectory(): Directory | undefined {
  const db = useDatabase();
  const read = useLiveQuery(() => readRecords(db, people), [db]);
  return useMemo(
    () =>
      read && {
        people: read.kept.map(({ record }) => record),
        byId: new Map(read.kept.map(({ record }) => [record.id, record])),
        kept: new Map(read.kept.map((one) => [one.record.id, one])),
        unreadable: read.unreadable,
      },
    [read],
  );
}
