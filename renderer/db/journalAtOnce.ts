import type { Database } from './database';
import type { JournalRow } from './rows';

/**
 * Adds to the journal while the page is going away. The request and its commit leave the page
 * before this returns; a page that is gone could not commit any more, and Dexie waits between the two.
 */
export function addJournalAtOnce(db: Database, entry: Omit<JournalRow, 'seq'>): void {
  if (!db.isOpen()) return;
  const transaction = db.backendDB().transaction('journal', 'readwrite', { durability: 'strict' });
  transaction.objectStore('journal').add(entry);
  transaction.commit();
}
