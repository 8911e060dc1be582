import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { aliases, fromTop } from './aliases.ts';
import { chromium } from './chromium.ts';

export default defineConfig({
  root: fromTop(''),
  cacheDir: fromTop('.cache/vitest-browser'),
  plugins: [react()],
  resolve: { alias: aliases },
  test: {
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // Real keys at a real pace, on machines that are at times busy.
    retry: 1,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: chromium.executablePath, args: [...chromium.args] },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
