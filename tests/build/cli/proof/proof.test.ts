import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportDocx } from '@shared/docx/exportDocx';
import { hd05 } from '@shared/standards/hd05';
import { nd30 } from '@shared/standards/nd30';
import { ruled } from '@shared/standards/ruleTables';
import type { Standard, StyleId, StyleRules } from '@shared/standards/standard';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measuredPaper } from '../../../../build/cli/proof/measure/measuredPaper';
import { measurePaper } from '../../../../build/cli/proof/measure/measurePaper';
import { pdfSheets } from '../../../../build/cli/proof/measure/pdfSheets';
import { filledDraft } from '../../../../build/cli/proof/papers/filledDraft';
import { fastPapers } from '../../../../build/cli/proof/papers/proofPapers';
import { officePages } from '../../../../build/cli/proof/render/officePages';
import { faultLines } from '../../../../build/cli/proof/report/faultLines';
import { runProof } from '../../../../build/cli/proof/runProof';

// LibreOffice takes a few seconds, more on a busy machine.
const patience = 180_000;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'van-kien-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'papers of all sorts are on their pages as their standards want them',
  async () => {
    const proven = await runProof(fastPapers(), path.join(folder, 'fast'));
    expect(proven.length).toBeGreaterThan(12);
    expect(proven.every(({ rows }) => rows.length > 80)).toBe(true);
    expect(faultLines(proven).filter((line) => !line.startsWith('accepted'))).toEqual([]);
  },
  patience,
);

/** What is measured wrong on the pages of a report that another form has printed. */
async function wrongRows(name: string, printed: Standard, wanted: Standard) {
  const draft = filledDraft({ kind: 'bao-cao', standard: wanted, size: 2, seed: 5 });
  const marks = { ...draft.marks, urgency: wanted.urgencies.default[0] ?? '' };
  const exported = await exportDocx({ ...draft, marks }, printed);
  if (!exported.ok) throw new Error(exported.error.kind);
  writeFileSync(path.join(folder, `${name}.docx`), new Uint8Array(exported.value));
  await officePages(folder, [name]);
  const sheets = await pdfSheets(path.join(folder, `${name}.pdf`));
  const bytes = exported.value;
  return measurePaper(measuredPaper({ ...draft, marks }, wanted, { bytes, sheets }))
    .filter(({ isRight }) => !isRight)
    .map(({ part, property, rule }) => `${part}, ${property} (${rule})`);
}

function restyled(
  standard: Standard,
  changes: Partial<Record<StyleId, Partial<StyleRules>>>,
): Standard {
  const entries = Object.entries(standard.styles).map(([id, rules]) => [
    id,
    // The keys are those of the styles themselves.
    { ...rules, ...changes[id as StyleId] },
  ]);
  return { ...standard, styles: Object.fromEntries(entries) as Standard['styles'] };
}

test('a page that differs from its standard is found out', { timeout: patience }, async () => {
  const printed = restyled(hd05, {
    typeName: { size: ruled('P-TYPE-1', '13pt') },
    authority: { bold: ruled('P-SIGN-1', false) },
    placeDate: { italic: ruled('P-DATE-1', false) },
    subject: { align: ruled('P-TYPE-2', 'left') },
    clause: { firstLine: ruled('P-BODY-2', '12.7mm') },
    point: { align: ruled('P-BODY-1', 'left') },
    subclause: { line: ruled('P-BODY-4', { kind: 'exact', at: '20pt' }) },
    recipientsLabel: { underline: ruled('P-NOINHAN-2', false) },
    pageNumber: { size: ruled('P-PAGENUM-1', '12pt') },
  });
  const wrong = await wrongRows('looks', printed, hd05);
  expect(wrong).toEqual(
    expect.arrayContaining([
      'typeName, size (P-TYPE-1)',
      'authority, weight (P-SIGN-1)',
      'placeDate, slant (P-DATE-1)',
      'subject, alignment (P-TYPE-2)',
      'clause, first line (P-BODY-2)',
      'point, alignment (P-BODY-1)',
      'subclause, line distance (P-BODY-4)',
      'recipientsLabel, underline (P-NOINHAN-2)',
      'pageNumber, size (P-PAGENUM-1)',
    ]),
  );
});

test('a page with other margins, lines and words is found out', { timeout: patience }, async () => {
  const printed: Standard = {
    ...nd30,
    page: {
      ...nd30.page,
      top: ruled('S-MARGIN-1', '25mm'),
      left: ruled('S-MARGIN-3', '32mm'),
      right: ruled('S-MARGIN-4', '18mm'),
      pageNumber: ruled('S-PAGE-1', '14mm'),
    },
    underTitle: ruled('S-QH-5', { kind: 'rule', share: 0.8 }),
    underSubject: ruled('S-TY-2', { kind: 'rule', share: 1 }),
    urgencyFrames: ruled('S-KHAN-1', { KHẨN: '25mm' }),
    words: { ...nd30.words, nationalTitle: ruled('S-QH-1', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
  };
  expect(await wrongRows('page', printed, nd30)).toEqual(
    expect.arrayContaining([
      'page, top margin (S-MARGIN-1)',
      'page, left margin (S-MARGIN-3)',
      'page, right margin (S-MARGIN-4)',
      'pageNumber, place (S-PAGE-1)',
      'line under motto, length and middle (S-QH-5)',
      'line under subject, length and middle (S-TY-2)',
      'urgency, frame (S-KHAN-1)',
      'nationalTitle, words (S-QH-1)',
    ]),
  );
});
