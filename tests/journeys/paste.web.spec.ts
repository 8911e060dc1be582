import { expect, type Page, test } from '@playwright/test';
import { openPaper } from '../helpers/storedDraft';
import { aPaper, openLibrary } from '../helpers/storedLibrary';

test('styles of a copied page are read without one report of the policy against them', async ({
  page,
}) => {
  await openLibrary(page, [aPaper('bao-cao', 'Dán từ Word', '', '')]);
  await openPaper(page, 'paper-0');
  const body = page.getByRole('textbox', { name: 'Nội dung văn bản' });
  await body.click();
  const refused = await pasteCounting(page, wordPage);
  await expect(body).toContainText('Khoản ba.');
  await expect(body.locator('strong')).toHaveText('việc lớn');
  expect(await body.locator('> *').count()).toBe(3);
  expect(refused).toBe(0);
});

const item = 'mso-list:l0 level1 lfo1;color:red;font-size:14.0pt';
const wordPage = [
  `<p class=MsoNormal style='${item}'>Khoản một là <span style='font-weight:bold'>việc lớn</span></p>`,
  `<p class=MsoNormal style='${item}'>Khoản hai.</p>`,
  `<p class=MsoNormal style='${item}'>Khoản ba.</p>`,
].join('');

/** Pastes a page into the body; the answer is how many styles the policy of the window refused. */
function pasteCounting(page: Page, html: string): Promise<number> {
  return page.evaluate(async (source) => {
    let refused = 0;
    document.addEventListener('securitypolicyviolation', () => {
      refused += 1;
    });
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', source);
    clipboardData.setData('text/plain', 'x');
    document
      .querySelector('[data-lexical-editor="true"]')
      ?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    // Reports come in tasks of their own.
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    return refused;
  }, html);
}
