import { cleanLine, cleanLines } from '@shared/draft/cleanText';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('decomposed letters are composed', () => {
  expect(cleanLine('Đa\u0309ng u\u0309y')).toBe('Đảng ủy');
});

test('what typing tools and web pages leave behind is dropped', () => {
  expect(cleanLine('Đả\u200bng\ufeff\u00a0bộ\u202fxã\t.')).toBe('Đảng bộ xã .');
});

test('characters that would make a Word file unreadable are dropped', () => {
  expect(cleanLine('a\u0001b\uffffc\ud800d')).toBe('abcd');
});

test('a name of several lines keeps them, a line has none', () => {
  expect(cleanLines('ĐẢNG ỦY\r\nXÃ')).toBe('ĐẢNG ỦY\nXÃ');
  expect(cleanLine('ĐẢNG ỦY\r\nXÃ')).toBe('ĐẢNG ỦY XÃ');
});

test('clean text is not changed by cleaning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanLines(text);
      expect(cleanLines(once)).toBe(once);
    }),
  );
});
