import { ordinalPhrase, ordinalText, previousOrdinal } from '@shared/conference/ordinals';
import { expect, test } from 'vitest';

test('an ordinal is printed as a number, as a Roman numeral or in words', () => {
  expect(ordinalText(15, 'decimal')).toBe('15');
  expect(ordinalText(15, 'roman')).toBe('XV');
  expect(ordinalText(15, 'ordinalWord')).toBe('mười lăm');
});

test('ordinals in words follow the sounds of Vietnamese numbers', () => {
  const words = (...values: readonly number[]) =>
    values.map((value) => ordinalText(value, 'ordinalWord'));
  expect(words(1, 2, 4, 8, 10, 11, 14)).toEqual([
    'nhất',
    'hai',
    'tư',
    'tám',
    'mười',
    'mười một',
    'mười bốn',
  ]);
  expect(words(20, 21, 24, 35, 99)).toEqual([
    'hai mươi',
    'hai mươi mốt',
    'hai mươi tư',
    'ba mươi lăm',
    'chín mươi chín',
  ]);
  expect(words(100, 101, 110, 115, 221)).toEqual([
    'một trăm',
    'một trăm linh một',
    'một trăm mười',
    'một trăm mười lăm',
    'hai trăm hai mươi mốt',
  ]);
});

test('a conference that is not counted has no ordinal, and the first has none before it', () => {
  expect(ordinalPhrase({ ordinal: null, ordinalStyle: 'roman' })).toBe('');
  expect(ordinalPhrase({ ordinal: 8, ordinalStyle: 'decimal' })).toBe('lần thứ 8');
  expect([8, 1, null].map((ordinal) => previousOrdinal({ ordinal }))).toEqual([7, null, null]);
});
