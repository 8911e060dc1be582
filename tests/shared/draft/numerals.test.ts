import { type Numeral, readNumeral, writeNumeral } from '@shared/draft/numerals';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const numerals: readonly Numeral[] = ['decimal', 'roman', 'letter', 'ordinalWord'];

test('a number written in any numeral is read back as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3999 }),
      fc.constantFrom(...numerals),
      (value, numeral) => {
        expect(readNumeral(writeNumeral(value, numeral), numeral)).toBe(value);
      },
    ),
  );
});

test('the letters that Vietnamese numbering leaves out are no numbers', () => {
  expect(
    ['f', 'j', 'w', 'z', 'ă', 'â', 'ê', 'ô', 'ơ', 'ư'].map((l) => readNumeral(l, 'letter')),
  ).toEqual(Array(10).fill(null));
});

test('sloppy Roman numerals are not read', () => {
  expect(['IIII', 'VX', 'IC', ''].map((text) => readNumeral(text, 'roman'))).toEqual(
    Array(4).fill(null),
  );
});

test('parts are counted in words', () => {
  expect([1, 2, 4, 5].map((n) => writeNumeral(n, 'ordinalWord'))).toEqual([
    'thứ nhất',
    'thứ hai',
    'thứ tư',
    'thứ năm',
  ]);
});
