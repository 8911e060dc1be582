import type { Page } from '@playwright/test';
import { recordToRow, recordToText } from '@renderer/db/draftRows';
import type { Draft } from '@shared/draft/draft';
import { createRecord } from '@shared/records/draftRecord';

/** Puts a paper into the store of a running program, as if it had been written there, and opens it. */
export async function openStoredDraft(page: Page, draft: Draft, id = 'stored'): Promise<void> {
  const record = createRecord(draft, { id, now: Date.now() });
  const rows = {
    drafts: recordToRow(record),
    texts: recordToText(record),
    bodies: { id, body: record.draft },
  };
  await page.evaluate(async (given) => {
    const opening = indexedDB.open('vankien');
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve);
      opening.addEventListener('error', reject);
    });
    const names = Object.keys(given);
    const writing = opening.result.transaction(names, 'readwrite', { durability: 'strict' });
    for (const [name, row] of Object.entries(given)) writing.objectStore(name).put(row);
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('abort', reject);
    });
    opening.result.close();
  }, rows);
  await openPaper(page, id);
}

/** Opens a paper of the store by its id. */
export async function openPaper(page: Page, id = 'stored'): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/van-ban/${id}`);
}
