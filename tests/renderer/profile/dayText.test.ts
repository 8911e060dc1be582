import { readDay, showDay } from '@renderer/profile/dayText';
import { expect, test } from 'vitest';

test.each([
  ['26/7/2025', '2025-07-26'],
  ['26/07/2025', '2025-07-26'],
  ['1.8.2025', '2025-08-01'],
  [' 01-08-2025 ', '2025-08-01'],
])('%j is the day %s', (typed, stored) => {
  expect(readDay(typed)).toBe(stored);
});

test.each(['', '26/7', '26/7/25', 'ngày mai'])('%j stays as it was typed', (typed) => {
  expect(readDay(typed)).toBe(typed);
  expect(showDay(typed)).toBe(typed);
});

test('a stored day is shown as people write it', () => {
  expect(showDay('2025-07-26')).toBe('26/07/2025');
});
