import { recordToRow, recordToText } from '@renderer/db/draftRows';
import { setUpRow } from '@renderer/db/ownProfile';
import type { Draft } from '@shared/draft/draft';
import { createRecord } from '@shared/records/draftRecord';

/** The rows of a paper, by the table of the store that each stands in. */
export type PageRows = Readonly<Record<'drafts' | 'texts' | 'bodies' | 'settings', object>>;

/** What the store keeps of a paper. */
export function rowsOf(draft: Draft, id: string): PageRows {
  const record = createRecord(draft, { id, now: Date.now() });
  return {
    drafts: recordToRow(record, 0),
    texts: recordToText(record),
    bodies: { id, body: record.draft },
    // A store with papers in it is past the first start.
    settings: setUpRow,
  };
}

/** Runs in a page of the program, so it uses nothing from outside: puts rows into the open store. */
export async function putRows(rows: Readonly<Record<string, object>>): Promise<void> {
  const opening = indexedDB.open('vankien');
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  const names = Object.keys(rows);
  const writing = opening.result.transaction(names, 'readwrite', { durability: 'strict' });
  for (const [name, row] of Object.entries(rows)) writing.objectStore(name).put(row);
  await new Promise((resolve, reject) => {
    writing.addEventListener('complete', resolve);
    writing.addEventListener('abort', reject);
  });
  opening.result.close();
}
