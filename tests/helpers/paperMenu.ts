import type { Page } from '@playwright/test';

/** Chooses something from the menu at the end of the toolbar of the open paper. */
export async function chooseFromToolbar(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'Việc khác với văn bản', exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
}
