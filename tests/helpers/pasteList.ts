import type { Locator } from '@playwright/test';

/** Pastes what Excel, Word or a text file puts on the clipboard into a field or a table. */
export async function pasteList(
  into: Locator,
  list: { readonly html?: string; readonly text?: string },
): Promise<void> {
  await into.evaluate((element, { html = '', text = '' }) => {
    const clipboardData = new DataTransfer();
    if (html !== '') clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, list);
}
