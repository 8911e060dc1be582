import type { Person } from '@shared/people/person';
import { useDatabase } from '../db/DatabaseContext';
import { followed } from '../db/followed';
import { type JudgedRecord, type Kept, partedRecords, type UnreadableRecord } from '../db/records';
import { useFollowed } from '../db/useFollowed';

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
  const rows = useFollowed(followed(useDatabase()).people)?.rows;
  return rows && directoryOf(rows);
}

type PeopleRows = readonly JudgedRecord<Person>[];

/** A table of people asks for the directory in every row, so all share what was made of it. */
const known = new WeakMap<PeopleRows, Directory>();

function directoryOf(rows: PeopleRows): Directory {
  const directory = known.get(rows) ?? newDirectory(rows);
  known.set(rows, directory);
  return directory;
}

function newDirectory(rows: PeopleRows): Directory {
  const { kept, unreadable } = partedRecords(rows);
  return {
    people: kept.map(({ record }) => record),
    byId: new Map(kept.map(({ record }) => [record.id, record])),
    kept: new Map(kept.map((one) => [one.record.id, one])),
    unreadable,
  };
}
