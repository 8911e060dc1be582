import {
  expansionAt,
  readAbbreviations,
  usualAbbreviations,
  wordEnd,
  writeAbbreviations,
} from '@shared/conference/abbreviations';
import { expect, test } from 'vitest';

const longOf = (text: string, caret = text.length) =>
  expansionAt(text, caret, usualAbbreviations)?.long ?? null;

test.each([
  ['dc', 'đồng chí'],
  ['Ý kiến của đc', 'đồng chí'],
  ['Dc', 'Đồng chí'],
  ['BCH', 'Ban Chấp hành'],
  ['(tl', 'thảo luận'],
  ['Ý kiến đ/c', 'đồng chí'],
  ['Đ/c', 'Đồng chí'],
  ['kt', 'kiểm tra'],
])('the short form at the end of %s is written out', (text, long) => {
  expect(longOf(text)).toBe(long);
});

test.each(['', 'adc', 'dcx', '15-NQ', '12/NQ', 'kt/gs/x', 'dc ', 'đồng chí'])(
  '%s is left alone',
  (text) => {
    expect(longOf(text)).toBeNull();
  },
);

test('a word is over at a blank, a mark or a new line, and never at a letter or a digit', () => {
  expect([' ', ',', '.', ';', ':', ')', 'Enter'].map(wordEnd)).toEqual([
    ' ',
    ',',
    '.',
    ';',
    ':',
    ')',
    '\n',
  ]);
  expect(['s', 'f', '1', '-', '/', 'Tab', 'Process', ''].map(wordEnd)).not.toContainEqual(
    expect.any(String),
  );
});

test('only a whole word before the caret counts', () => {
  expect(longOf('dc Long', 2)).toBe('đồng chí');
  expect(longOf('dcLong', 2)).toBeNull();
});

test('the list is edited as lines; a line that says nothing is told', () => {
  const lines = writeAbbreviations(usualAbbreviations);
  expect(readAbbreviations(lines)).toEqual({ abbreviations: usualAbbreviations, unread: [] });
  expect(readAbbreviations('dc = đồng chí\n\nkhông rõ\nDC=đồng chí ơi')).toEqual({
    abbreviations: [{ short: 'DC', long: 'đồng chí ơi' }],
    unread: ['không rõ'],
  });
});
