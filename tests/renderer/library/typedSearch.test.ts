import { recordToRow, recordToText } from '@renderer/db/draftRows';
import type { KnownTexts } from '@renderer/library/PaperTexts';
import { searchDrafts } from '@renderer/library/searchDrafts';
import { TypedSearch } from '@renderer/library/TypedSearch';
import { createRecord } from '@shared/records/draftRecord';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';

const records = ['Đẩy mạnh chuyển đổi số', 'Chuyên đối sổ', 'Đổi chuyển', 'Đại hội', 'số 12']
  .map((text) => aDraft({ blocks: [p('paragraph', text)] }))
  .map((draft, at) => createRecord(draft, { id: `d${at}`, now: at }));
const rows = records.map((record, at) => recordToRow(record, at));
const entries = new Map(
  records.map((record) => [record.id, { ...recordToText(record), updatedAt: record.updatedAt }]),
);
const texts: KnownTexts = {
  of: ({ id, updatedAt }) => entries.get(id) ?? { id, text: '', folded: '', updatedAt },
};

const searches = ['chuyen doi so', 'chuyển đổi số', 'doi chuyen', 'đai hoi', 'so 12'];

test.each(searches)('“%s” typed letter by letter finds what it finds at once', (query) => {
  const search = new TypedSearch();
  for (const length of Array.from(query, (_, at) => at + 1)) {
    const typed = query.slice(0, length);
    const found = search
      .find(typed, rows, texts)
      .map(({ row: { id }, excerpt }) => ({ id, excerpt }));
    expect(found).toEqual(searchDrafts(typed, [...entries.values()]));
  }
});

test('letters taken back, other papers and other texts are sought among all papers', () => {
  const search = new TypedSearch();
  const found = (query: string, among = rows, known = texts) =>
    search.find(query, among, known).map(({ row }) => row.id);
  expect(found('chuyển đổi số')).toEqual(['d0', 'd1']);
  expect(found('chuyển đổ')).toEqual(['d0', 'd1', 'd2']);
  expect(found('chuyển')).toEqual(['d2', 'd0', 'd1']);
  expect(found('chuyển', rows.slice(1))).toEqual(['d2', 'd1']);
  const other: KnownTexts = {
    of: ({ id }) => ({ id, text: 'chuyển', folded: 'chuyen', updatedAt: 0 }),
  };
  expect(found('chuyển', rows.slice(1), other)).toEqual(['d1', 'd2', 'd3', 'd4']);
});
