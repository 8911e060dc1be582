import type { Page } from '@playwright/test';
import type { Draft } from '@shared/draft/draft';
import { putRows, rowsOf } from '../../build/cli/bench/pageRows';

/** Puts a paper into the store of a running program, as if it had been written there, and opens it. */
export async function openStoredDraft(page: Page, draft: Draft, id = 'stored'): Promise<void> {
  await page.evaluate(putRows, rowsOf(draft, id));
  await openPaper(page, id);
}

/** Opens a paper of the store by its id. */
export async function openPaper(page: Page, id = 'stored'): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/van-ban/${id}`);
}
