import type { Database } from '../db/database';
import { mendRow, unsoundRows } from '../db/readRows';
import { storeWrite } from '../db/storeAttempt';
import { lockDraft } from '../session/draftLock';

/**
 * Gives every paper of the store its row in the list again, whatever has become of it. Looks at the
 * rows and the keys of the contents alone; a paper that another window writes waits for its turn.
 */
export async function mendLibrary(db: Database, now: number): Promise<void> {
  // A store that refuses says so at the next thing that the user does.
  const found = await storeWrite(() => unsoundRows(db));
  for (const id of found.ok ? found.value : []) {
    const lock = await lockDraft(id, 0);
    if (lock === null) continue;
    await storeWrite(() => mendRow(db, id, now));
    lock.release();
  }
}
