import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { paperDocument } from '@shared/docx/paperDocument';
import { standards } from '@shared/standards/standards';
import { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import { afterAll, expect, test } from 'vitest';
import { fasterLayoutCode } from '../../build/fasterLayout.ts';
import { stateNotice } from '../helpers/docx/samplePapers';
import { textDraft } from '../helpers/texts';
import { valueOf } from '../helpers/valueOf';

const library = createRequire(import.meta.url)
  .resolve('docx/layout')
  .replace(/cjs$/, 'mjs');
const folder = mkdtempSync(path.join(path.dirname(import.meta.filename), '.faster-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the quickened layout gives the same pages, lines and rows', async () => {
  const file = path.join(folder, 'layout.mjs');
  writeFileSync(file, fasterLayoutCode(readFileSync(library, 'utf8')));
  // The changed file exports what the library does.
  const faster = (await import(pathToFileURL(file).href)) as {
    readonly layoutDocument: typeof layoutDocument;
  };
  for (const draft of [textDraft('bao-cao-tong-ket-2023'), stateNotice]) {
    const { options } = valueOf(paperDocument(draft, standards[draft.standard], 'counted'));
    const slow = layoutDocument(new Document(options));
    expect(faster.layoutDocument(new Document(options))).toEqual(slow);
  }
});

test('a library that looks otherwise ends the build', () => {
  expect(() => fasterLayoutCode('export const layoutDocument = 1;')).toThrow(/fasterLayout/);
});
