import {
  dayPhrase,
  laterDay,
  laterTime,
  minutesOf,
  timePhrase,
  weekdayOf,
} from '@shared/conference/dayTime';
import { expect, test } from 'vitest';

test('days and times are written as papers print them', () => {
  expect(dayPhrase('2024-01-10')).toBe('ngày 10 tháng 01 năm 2024');
  expect(dayPhrase('2020-10-02')).toBe('ngày 02 tháng 10 năm 2020');
  expect(dayPhrase('2024-04-24')).toBe('ngày 24 tháng 4 năm 2024');
  expect(timePhrase('08:30')).toBe('08 giờ 30');
  expect(timePhrase('14:00')).toBe('14 giờ 00');
});

test('what is not known or not in the calendar is written as nothing', () => {
  expect(['', '2024-02-30'].map(dayPhrase)).toEqual(['', '']);
  expect(timePhrase('')).toBe('');
  expect(minutesOf('')).toBeNull();
});

test('the weekday is that of the calendar', () => {
  expect(weekdayOf('2024-01-10')).toBe('thứ Tư');
  expect(weekdayOf('2024-01-14')).toBe('Chủ nhật');
  expect(weekdayOf('2020-02-21')).toBe('thứ Sáu');
  expect(weekdayOf('')).toBe('');
});

test('days and times are counted on over months and hours, but not past midnight', () => {
  expect(laterDay('2024-01-03', -7)).toBe('2023-12-27');
  expect(laterDay('2024-02-28', 2)).toBe('2024-03-01');
  expect(laterTime('08:45', 20)).toBe('09:05');
  expect(laterTime('23:50', 20)).toBe('');
});
