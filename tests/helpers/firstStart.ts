import type { Page } from '@playwright/test';

/** Puts the first start off, as a user does who wants to see the program first. */
export async function skipFirstStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bỏ qua, khai báo sau' }).click();
}
