import type { PrintOutcome, Request } from '@shared/ipc';
import type { BrowserWindow } from 'electron';
import { log } from './log';

/** The pages that the window holds ready for print; their sizes stand in its styles. */
export async function pagesAsPdf(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}

// What the system calls a print that its user thought better of.
const cancelled = /cancel/i;

/** Prints the pages that the window holds ready; the system's dialog asks for printer and copies. */
export function printPages(
  window: BrowserWindow,
  { isTwoSided }: Request<'pages:print'>,
): Promise<PrintOutcome> {
  return new Promise((resolve) => {
    window.webContents.print(
      {
        printBackground: true,
        margins: { marginType: 'none' },
        duplexMode: isTwoSided ? 'longEdge' : 'simplex',
      },
      (isPrinted, reason) => {
        const failure = cancelled.test(reason) ? 'cancelled' : 'failed';
        if (!isPrinted && failure === 'failed') log('not printed', { reason });
        resolve(isPrinted ? 'printed' : failure);
      },
    );
  });
}
