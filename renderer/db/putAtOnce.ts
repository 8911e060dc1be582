import { Dexie, RangeSet } from 'dexie';
import type { Database } from './database';
import type { JournalRow, RecordRow } from './rows';

/** The rows that a page may have to write while it is going away. */
interface LastRows {
  readonly journal: Omit<JournalRow, 'seq'>;
  readonly organisations: RecordRow;
  readonly people: RecordRow;
  readonly conferences: RecordRow;
}

/**
 * Puts a row while the page is going away. The request and its commit leave the page before this
 * returns; a page that is gone could not commit any more, and Dexie waits between the two.
 */
export function putAtOnce<T extends keyof LastRows>(
  db: Database,
  table: T,
  row: LastRows[T],
): void {
  if (!db.isOpen()) return;
  const transaction = db.backendDB().transaction(table, 'readwrite', { durability: 'strict' });
  transaction.objectStore(table).put(row);
  transaction.commit();
  // Dexie knows nothing of this write, so the lists of this window and of others are told here.
  if ('id' in row) {
    Dexie.on.storagemutated.fire({ [`idb://${db.name}/${table}/`]: new RangeSet(row.id) });
  }
}
