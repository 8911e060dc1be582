import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { fromTop } from './aliases.ts';
import { chromium } from './chromium.ts';

/** The fixed address of the program in a browser: it is also the name of the database there. */
const address = 'http://127.0.0.1:41730';

// Electron's own launcher looks here, and so does Playwright; `executablePath` would drop its loader.
const testElectron = fromTop('.cache/electron25');
if (existsSync(testElectron)) process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= testElectron;

const wantsBrowser = !process.argv.some((word) =>
  /^(--project=)?(electron|typing|packaged)$/.test(word),
);

export default defineConfig({
  testDir: fromTop('tests/journeys'),
  outputDir: fromTop('out/playwright'),
  fullyParallel: true,
  forbidOnly: true,
  workers: 1,
  // Real windows at a real pace: what fails once is tried again, and the summary names it.
  retries: 1,
  timeout: 60_000,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  ...(wantsBrowser
    ? {
        webServer: {
          command: 'node build/start/server.mjs',
          cwd: fromTop(''),
          url: address,
          reuseExistingServer: false,
        },
      }
    : {}),
  projects: [
    {
      name: 'chromium',
      testMatch: /.*\.web\.spec\.ts$/,
      use: {
        browserName: 'chromium',
        baseURL: address,
        launchOptions: { executablePath: chromium.executablePath, args: [...chromium.args] },
      },
    },
    // These start the top folder in the Electron that ELECTRON_OVERRIDE_DIST_PATH names.
    { name: 'electron', testMatch: /.*\.app\.spec\.ts$/ },
    // Needs a session bus and ibus: `npm test -- system electron build typing` sets both up.
    { name: 'typing', testMatch: /.*\.ime\.spec\.ts$/ },
    { name: 'packaged', testMatch: /.*\.packaged\.spec\.ts$/ },
  ],
});
