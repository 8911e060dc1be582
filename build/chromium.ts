/** The system browser that tests run in; nothing is downloaded. */
export const chromium = {
  executablePath: process.env['VANKIEN_CHROMIUM'] ?? '/usr/bin/chromium',
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
