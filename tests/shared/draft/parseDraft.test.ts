import { parseDraft, readDraft } from '@shared/draft/parseDraft';
import { expect, test } from 'vitest';
import { aDraft, aSignOff, aTable, p, signedBy } from '../../helpers/aDraft';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a draft that went through JSON is read back unchanged', () => {
  const draft = aDraft({
    blocks: [p('heading', 'TÌNH HÌNH'), p('clause', 'Một', '5.'), aTable([['TT', 'Chỉ tiêu']])],
    facts: { reportYear: '2023' },
  });
  expect(parseDraft(json(draft))).toEqual({ ok: true, value: draft });
});

test('a draft from a newer version is refused with its number', () => {
  expect(parseDraft({ ...aDraft(), schemaVersion: 99 })).toEqual({
    ok: false,
    error: { kind: 'draftNewer', version: 99, known: 3 },
  });
});

test.each([null, 'văn bản', 7, [], {}])('%j is no draft', (input) => {
  expect(parseDraft(input)).toEqual({ ok: false, error: { kind: 'draftNotObject' } });
});

test('a fault inside is named by its path', () => {
  const draft = { ...aDraft(), header: { ...aDraft().header, date: '31/12/2024' } };
  expect(parseDraft(draft)).toEqual({
    ok: false,
    error: { kind: 'draftInvalid', path: 'header.date' },
  });
});

test('a part too many is named', () => {
  expect(parseDraft({ ...aDraft(), signature: {} })).toEqual({
    ok: false,
    error: { kind: 'draftInvalid', path: 'signature' },
  });
});

test('a table whose cells do not make a whole grid is made whole, and named by its block', () => {
  const table = {
    ...aTable([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    columns: [100, 65, 10],
  };
  const read = readDraft(aDraft({ blocks: [p('paragraph', 'Một'), table] }));
  expect(read).toMatchObject({
    ok: true,
    value: { mendedTables: [2], draft: { blocks: [{}, { columns: [100, 65, 10] }] } },
  });
  // What is mended is whole when it is read again.
  expect(read.ok && readDraft(read.value.draft)).toMatchObject({ value: { mendedTables: [] } });
});

test('text is composed, runs are joined and void page turns dropped on the way in', () => {
  const result = parseDraft(
    aDraft({
      blocks: [
        { kind: 'orientation', to: 'portrait' },
        p('paragraph', [{ text: 'Đa' }, { text: '\u0309ng' }, { text: '' }]),
      ],
    }),
  );
  expect(result.ok && result.value.blocks).toEqual([p('paragraph', 'Đảng')]);
});

/** A paper as the program of the first form kept it. */
function firstForm(changes: Readonly<Record<string, unknown>> = {}) {
  const { page: _page, original: _original, ...draft } = aDraft();
  const { coIssuers: _coIssuers, ...header } = draft.header;
  return {
    ...draft,
    schemaVersion: 1,
    header: { ...header, issuer: 'ĐẢNG ỦY XÃ AN THỊNH', number: '5' },
    signOff: {
      signature: { kind: 'signature', authority: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ', name: 'A' },
      recipients: ['Tỉnh ủy'],
    },
    marks: { draftRound: 2, urgency: 'KHẨN', circulation: '' },
    ...changes,
  };
}

test('a paper of the first form keeps its signer, and nothing else comes in', () => {
  expect(parseDraft(firstForm())).toEqual({
    ok: true,
    value: aDraft({
      header: { ...aDraft().header, issuer: 'ĐẢNG ỦY XÃ AN THỊNH', number: '5' },
      signOff: aSignOff([signedBy('T/M ĐẢNG ỦY', 'BÍ THƯ', 'A')], 'Tỉnh ủy'),
      marks: { ...aDraft().marks, draftRound: 2, urgency: 'KHẨN' },
    }),
  });
});

test('a paper of the second form comes back whole, and follows no record', () => {
  const { sources: _sources, ...second } = aDraft({ facts: { 'conf.title': 'Hội nghị' } });
  expect(parseDraft({ ...second, schemaVersion: 2 })).toEqual({
    ok: true,
    value: aDraft({ facts: { 'conf.title': 'Hội nghị' } }),
  });
});

test('a paper of the second form, and the one that it copies, printed the line of its day', () => {
  const { kind, signOff, marks } = aDraft();
  const { hasDateLine: _hasDateLine, ...header } = aDraft().header;
  const second = { ...aDraft(), schemaVersion: 2, kind: 'sao-y', header };
  const parsed = parseDraft({ ...second, original: { kind, signOff, marks, header } });
  expect(parsed.ok && parsed.value.header.hasDateLine).toBe(true);
  expect(parsed.ok && parsed.value.original?.header.hasDateLine).toBe(true);
});

test('minutes of the first form become two places, which keep the words of the form', () => {
  const signature = {
    kind: 'minutesSignatures',
    secretary: { label: '', name: 'Lan' },
    chair: { label: 'CHỦ TỌA', name: '' },
  };
  const signaturesOf = (changes: Readonly<Record<string, unknown>>) => {
    const parsed = parseDraft(firstForm({ signOff: { signature, recipients: [] }, ...changes }));
    return parsed.ok && parsed.value.signOff.signatures;
  };
  expect(signaturesOf({ kind: 'bien-ban' })).toEqual([
    signedBy('', '', 'Lan'),
    signedBy('CHỦ TỌA', ''),
  ]);
  expect(signaturesOf({ kind: 'nghi-quyet' })).toEqual([
    signedBy('NGƯỜI GHI BIÊN BẢN', '', 'Lan'),
    signedBy('CHỦ TỌA', ''),
  ]);
  expect(signaturesOf({ kind: 'nghi-quyet', standard: 'ND30' })).toEqual([
    signedBy('THƯ KÝ', '', 'Lan'),
    signedBy('CHỦ TỌA', ''),
  ]);
});

test('what a journal of the present form wrote over a paper of the first form is kept', () => {
  const signOff = aSignOff([signedBy('', 'BÍ THƯ', 'A'), signedBy('', '', 'B')]);
  const parsed = parseDraft(firstForm({ signOff, page: { isTwoSided: true } }));
  expect(parsed.ok && [parsed.value.signOff, parsed.value.page]).toEqual([
    signOff,
    { isTwoSided: true },
  ]);
});

test('a sign-off of the first form that is none is named', () => {
  expect(parseDraft(firstForm({ signOff: { signature: 'A', recipients: [] } }))).toEqual({
    ok: false,
    error: { kind: 'draftInvalid', path: expect.stringMatching(/^signOff\.signatures/) },
  });
});
