import { readDayCell, readTimeCell } from '@shared/lists/dayCell';
import { readNumberCell } from '@shared/lists/numberCell';
import { expect, test } from 'vitest';

test.each([
  ['10/1/2024', '2024-01-10'],
  ['10.01.2024', '2024-01-10'],
  ['2024-01-10', '2024-01-10'],
  ['Ngày 10 tháng 01 năm 2024', '2024-01-10'],
  ['29/2/2023', null],
  ['2024', null],
])('the day “%s” is %s', (text, day) => expect(readDayCell(text)).toBe(day));

test.each([
  ['8h30', '08:30'],
  ['08 giờ 30', '08:30'],
  ['8 giờ 30 phút', '08:30'],
  ['14:05', '14:05'],
  ['7g', '07:00'],
  ['8', null],
  ['25:00', null],
  ['8h75', null],
])('the time “%s” is %s', (text, time) => expect(readTimeCell(text)).toBe(time));

test.each([
  ['1.986', 1986],
  ['1 986', 1986],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234.567,25', 1_234_567.25],
  ['-3', -3],
  ['', null],
  ['mười', undefined],
])('the number “%s” is %s', (text, value) => expect(readNumberCell(text, true)).toBe(value));

test('a count has no decimals', () => {
  expect(readNumberCell('12,5', false)).toBeUndefined();
});
