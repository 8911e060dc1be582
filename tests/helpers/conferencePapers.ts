import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parseDraft } from '@shared/draft/parseDraft';
import { unfilledFields } from '@shared/draft/unfilledFields';
import { readDocx } from '../../build/cli/proof/docx/readDocx';

/** A paper as its Word file was read back, and what of it is still open. */
export interface TakenPaper {
  readonly text: string;
  /** The fields that nobody has filled. */
  readonly open: readonly string[];
}

/** What a paper must know of its conference, and the fields that only its writer can fill. */
export interface ExpectedPaper {
  readonly knows: readonly string[];
  readonly open: readonly string[];
}

/** The conference that is shown has these papers and no others, each as it is expected. */
export async function expectWholeSet(
  page: Page,
  expected: Readonly<Record<string, ExpectedPaper>>,
): Promise<void> {
  await expect(papers(page).getByRole('link')).toHaveCount(Object.keys(expected).length);
  await expectPapers(page, expected);
}

/** Exports papers of the conference that is shown, and tells which fact one of them lacks. */
export async function expectPapers(
  page: Page,
  expected: Readonly<Record<string, ExpectedPaper>>,
): Promise<void> {
  for (const [title, { text, open }] of await takeOut(page, Object.keys(expected))) {
    for (const fact of expected[title]?.knows ?? []) expect.soft(text, title).toContain(fact);
    expect.soft(open, title).toEqual(expected[title]?.open);
    // A field that nothing resolved, marks that met where a value is missing, a word said twice.
    expect.soft(text, title).not.toMatch(/\{\{|,:|,\.|;\.| ,|(?<=^|\s)(\p{L}{3,}) \1(?=[\s,.;])/mu);
  }
}

const papers = (page: Page) => page.getByRole('region', { name: 'Văn bản của hội nghị' });

/** Opens each paper of the conference that is shown, and exports it; by how its title begins. */
export async function takeOut(
  page: Page,
  titles: readonly string[],
): Promise<ReadonlyMap<string, TakenPaper>> {
  const address = page.url();
  const taken = new Map<string, TakenPaper>();
  for (const title of titles) {
    const link = papers(page).getByRole('link', { name: new RegExp(`^${title}`, 'i') });
    await link.first().click();
    await expect(page.getByRole('textbox', { name: 'Nội dung văn bản' })).toBeVisible();
    taken.set(title, { text: await exportedText(page), open: await openFields(page) });
    await page.goBack();
    await expect(page).toHaveURL(address);
  }
  return taken;
}

/** Exports the paper on the screen; errors of form are left to its writer. */
async function exportedText(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Xuất/ }).click();
  const anyway = page.getByRole('button', { name: 'Vẫn xuất bản nháp' });
  const first = await Promise.race([download, anyway.waitFor().then(() => null)]);
  if (first === null) await anyway.click();
  const bytes = readFileSync(await (first ?? (await download)).path());
  const { paragraphs } = readDocx(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  const lines = paragraphs.map(({ label, text }) => (label === '' ? text : `${label} ${text}`));
  // Spaces that must not break a line are spaces to a reader.
  return lines.join('\n').replaceAll('\u00A0', ' ');
}

/** The fields of the open paper, as it is stored, whose facts nobody knows yet. */
async function openFields(page: Page): Promise<readonly string[]> {
  const id = page.url().split('/').at(-1) ?? '';
  const body = await page.evaluate(readBody, id);
  const draft = parseDraft(body);
  if (!draft.ok) throw new Error(draft.error.kind);
  // The chip of an item says what is asked, and of which item; the id of that is chance.
  return unfilledFields(draft.value).map(({ field }) =>
    field.replace(/^(?<asked>blank\.\w+)\..*$/, '$<asked>'),
  );
}

/** Runs in the page. */
async function readBody(id: string): Promise<unknown> {
  const opening = indexedDB.open('vankien');
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  const reading = opening.result.transaction('bodies').objectStore('bodies').get(id);
  await new Promise((resolve, reject) => {
    reading.addEventListener('success', resolve);
    reading.addEventListener('error', reject);
  });
  opening.result.close();
  const row: { readonly body?: unknown } = reading.result;
  return row.body;
}
