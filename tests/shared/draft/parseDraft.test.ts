import { parseDraft, readDraft } from '@shared/draft/parseDraft';
import { expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';

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
    error: { kind: 'draftNewer', version: 99, known: 1 },
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
