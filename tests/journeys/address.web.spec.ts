import { expect, test } from '@playwright/test';

const address = 'http://127.0.0.1:41730';

test('the program opens in a browser, asks nobody else for anything and keeps to its policy', async ({
  page,
}) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.locator('#root > :not(.starting)').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect({ asked: [...new Set(asked)], complaints }).toEqual({ asked: [address], complaints: [] });
});

test('localhost leads to the one address that the papers belong to', async ({ page }) => {
  await page.goto('http://localhost:41730/');
  expect(page.url()).toBe(`${address}/`);
});
