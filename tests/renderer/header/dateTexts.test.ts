import { dateOfTexts, textsOfDate } from '@renderer/header/dateTexts';
import { expect, test } from 'vitest';

test.each([
  ['2024-05-27', { day: '27', month: '5', year: '2024' }],
  ['2024-01-05', { day: '05', month: '01', year: '2024' }],
  ['2024-02', { day: '', month: '02', year: '2024' }],
  ['', { day: '', month: '', year: '' }],
])('%s is shown as the form writes it, and read back', (date, texts) => {
  expect(textsOfDate(date)).toEqual(texts);
  expect(dateOfTexts(texts)).toBe(date);
});

test.each([
  { day: '5', month: '', year: '2024' },
  { day: '5', month: '13', year: '2024' },
  { day: '5', month: '1', year: '20' },
  { day: '5', month: '1', year: '0000' },
])('%j is no date yet', (texts) => {
  expect(dateOfTexts(texts)).toBe('');
});

test('a day that the calendar lacks is kept to be remarked on, a day past 31 is none', () => {
  expect(dateOfTexts({ day: '31', month: '2', year: '2024' })).toBe('2024-02-31');
  expect(dateOfTexts({ day: '32', month: '2', year: '2024' })).toBe('2024-02');
});
