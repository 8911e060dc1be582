import type { Conference } from '@shared/conference/conference';
import type { Organisation } from '@shared/organisations/organisation';
import type { Person } from '@shared/people/person';
import type { Database } from './database';
import { FollowedTable } from './FollowedTable';
import { byLastSave } from './readRows';
import {
  conferences,
  type JudgedRecord,
  judgedRecord,
  organisations,
  people,
  type RecordShelf,
} from './records';
import { listedRow } from './rowSchema';
import type { DraftRow, RecordRow } from './rows';

/** What lists show, kept in memory for as long as the window stands. */
export interface Followed {
  /** The paper that was saved last first. */
  readonly papers: FollowedTable<DraftRow>;
  readonly people: FollowedTable<JudgedRecord<Person>>;
  readonly conferences: FollowedTable<JudgedRecord<Conference>>;
  readonly organisations: FollowedTable<JudgedRecord<Organisation>>;
}

const known = new WeakMap<Database, Followed>();

/** The lists of a store; nothing is read before somebody asks for it. */
export function followed(db: Database): Followed {
  const found = known.get(db) ?? follow(db);
  known.set(db, found);
  return found;
}

function follow(db: Database): Followed {
  return {
    papers: new FollowedTable(db.drafts, (row) => listedRow(row.id, row), byLastSave),
    people: recordsOf(db, people),
    conferences: recordsOf(db, conferences),
    organisations: recordsOf(db, organisations),
  };
}

function recordsOf<T extends { readonly id: string }>(
  db: Database,
  shelf: RecordShelf<T>,
): FollowedTable<JudgedRecord<T>> {
  return new FollowedTable(
    db[shelf.table],
    // Whatever lies in the table of records is a row of records; its content is judged.
    (row, before) => judgedRecord(shelf, row as RecordRow, before),
    (a, b) => (a.id < b.id ? -1 : 1),
  );
}
