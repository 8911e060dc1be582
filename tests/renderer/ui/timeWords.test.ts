import { clockWords, paperDateOf, readPaperDate, timeWords } from '@renderer/ui/timeWords';
import { describe, expect, test } from 'vitest';

function at(day: number, hour: number, minute = 0, second = 0): number {
  return new Date(2026, 10, day, hour, minute, second).getTime();
}

describe('a moment in a list', () => {
  test.each([
    [at(20, 0, 5), 'Hôm nay 00:05'],
    [at(19, 23, 59), 'Hôm qua 23:59'],
    [at(18, 12), '18/11/2026 12:00'],
    [new Date(2025, 11, 31, 9, 7).getTime(), '31/12/2025 09:07'],
  ])('%i is %s', (moment, words) => {
    expect(timeWords(moment, at(20, 8))).toBe(words);
  });

  test('is written with seconds where saving is meant', () => {
    expect(clockWords(at(20, 10, 42, 7))).toBe('10:42:07');
  });
});

describe('a day of a paper', () => {
  test.each([
    ['5/2/2026', '2026-02-05'],
    [' 05 - 02 - 2026 ', '2026-02-05'],
    ['5.11.2026', '2026-11-05'],
    ['11/2026', '2026-11'],
    ['2026', ''],
    ['mai', ''],
    ['', ''],
  ])('typed as “%s” is %s', (text, date) => {
    expect(readPaperDate(text)).toBe(date);
  });

  test('of a moment is the day on the wall', () => {
    expect(paperDateOf(at(5, 0, 1))).toBe('2026-11-05');
  });
});
