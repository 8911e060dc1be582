import { bearsDiacritics, searchText } from '@shared/draft/searchText';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const loose = { matchDiacritics: false, matchCase: false };
const exact = { matchDiacritics: true, matchCase: true };

test('without diacritics dang finds Đảng, đang and dáng, each at its own place', () => {
  const text = 'Đảng bộ đang có dáng mới';
  const found = searchText(text, 'dang', loose).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['Đảng', 'đang', 'dáng']);
});

test('with diacritics đảng finds only đảng, in any case', () => {
  const rules = { matchDiacritics: true, matchCase: false };
  expect(searchText('Đảng bộ đang ĐẢNG', 'đảng', rules)).toEqual([
    { start: 0, end: 4 },
    { start: 13, end: 17 },
  ]);
});

test('case can be minded without minding diacritics', () => {
  const rules = { matchDiacritics: false, matchCase: true };
  expect(searchText('Đảng đang', 'Dang', rules)).toEqual([{ start: 0, end: 4 }]);
});

test('a decomposed text is found by a composed query, marks and all', () => {
  const text = 'Vie\u0302\u0323t Nam';
  expect(searchText(text, 'Việt', exact)).toEqual([{ start: 0, end: 6 }]);
});

test.each([
  ['nam', false],
  ['VIET NAM', false],
  ['2024', false],
  ['năm', true],
  ['nam\u0306', true],
  ['đi', true],
])('%s is typed with diacritics: %s', (query, bears) => {
  expect(bearsDiacritics(query)).toBe(bears);
});

test('matches do not overlap', () => {
  expect(searchText('aaaa', 'aa', exact)).toHaveLength(2);
});

test('what an exact search finds is the query itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 2 }), (text, query) => {
      for (const { start, end } of searchText(text, query, exact)) {
        expect(text.slice(start, end).normalize('NFC')).toBe(query.normalize('NFC'));
      }
    }),
  );
});
