import { chromiumPath } from './setup/programs.mjs';

/** The system browser that tests run in; nothing is downloaded. */
export const chromium = {
  executablePath: chromiumPath(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ],
} as const;
