import { type SearchEntry, searchDrafts } from '@renderer/library/searchDrafts';
import { foldText } from '@shared/draft/foldText';
import { describe, expect, test } from 'vitest';

function entry(id: string, title: string, body = '', updatedAt = 0): SearchEntry {
  const text = `${title}\n${body}`;
  return { id, text, folded: foldText(text), updatedAt };
}

function found(query: string, ...entries: readonly SearchEntry[]): readonly string[] {
  return searchDrafts(query, entries).map(({ id }) => id);
}

const plan = entry('plan', 'Kế hoạch', 'Đẩy mạnh chuyển đổi số trong Đảng bộ');
const notice = entry('notice', 'Thông báo', 'Kết luận của Ban Thường vụ');

describe('a query', () => {
  test.each(['chuyển đổi số', 'chuyen doi so', 'CHUYỂN ĐỔI', 'đay manh', 'đảng bộ', 'Dang  bo'])(
    '%s finds the text with and without its diacritics',
    (query) => {
      expect(found(query, plan, notice)).toEqual(['plan']);
    },
  );

  test('typed in decomposed letters finds composed ones', () => {
    expect(found('chuyển'.normalize('NFD'), plan, notice)).toEqual(['plan']);
  });

  test('of several words finds them apart too', () => {
    expect(found('đảng chuyển', plan, notice)).toEqual(['plan']);
    expect(found('đảng kết luận', plan, notice)).toEqual([]);
  });

  test('of blanks finds nothing', () => {
    expect(found('   ', plan, notice)).toEqual([]);
  });
});

describe('the order of what was found', () => {
  test('is exact before folded, title before text, together before apart', () => {
    const entries = [
      entry('apart', 'Công văn', 'bộ của đảng'),
      entry('foldedText', 'Công văn', 'đang bỏ'),
      entry('foldedTitle', 'Dâng bò'),
      entry('exactText', 'Công văn', 'của Đảng bộ'),
      entry('exactTitle', 'Đảng bộ xã'),
    ];
    expect(found('đảng bộ', ...entries)).toEqual([
      'exactTitle',
      'exactText',
      'foldedTitle',
      'foldedText',
      'apart',
    ]);
  });

  test('is new before old among equals', () => {
    const entries = [entry('old', 'Đảng', '', 1), entry('new', 'Đảng', '', 2)];
    expect(found('đảng', ...entries)).toEqual(['new', 'old']);
  });
});

describe('the excerpt', () => {
  test('shows the place in the text as it was written, within its line', () => {
    const long = entry(
      'a',
      'Báo cáo',
      `Mở đầu\n${'đẩy mạnh '.repeat(8)}Chuyển đổi số ${'y'.repeat(80)}\nCuối`,
    );
    const [hit] = searchDrafts('chuyen doi', [long]);
    expect(hit?.excerpt).toEqual({
      before: '…mạnh đẩy mạnh đẩy mạnh ',
      found: 'Chuyển đổi',
      after: ` số ${'y'.repeat(56)}`,
    });
  });

  test('is left out where the title holds the words', () => {
    expect(searchDrafts('ke hoach', [plan])).toEqual([{ id: 'plan', excerpt: null }]);
  });
});
