import type { Page } from '@playwright/test';
import { newOrganisation, ownId } from '@shared/organisations/organisation';
import type { Profile } from '@shared/records/profile';
import { putRows } from '../../build/cli/bench/pageRows';
import { skipFirstStart } from './firstStart';

/** Opens the program as it stands once the body of its user is known. */
export async function openWithBody(page: Page, profile: Profile): Promise<void> {
  await page.goto('/');
  await skipFirstStart(page);
  const record = newOrganisation(ownId, profile);
  await page.evaluate(putRows, {
    organisations: { id: record.id, revision: 1, updatedAt: Date.now(), record },
  });
  await page.reload();
}
