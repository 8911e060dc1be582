import type { Figure } from '@shared/conference/results';
import { figureParts } from '@shared/linking/figureParts';
import { describe, expect, test } from 'vitest';
import { memberFigure } from '../../helpers/memberFigure';

const members = memberFigure('f1');

type Part = keyof typeof figureParts;
const quoted = (part: Part, changes: Partial<Figure> = {}) =>
  figureParts[part].read({ ...members, ...changes });

test.each<[Part, string]>([
  ['value', '1.986 đảng viên'],
  ['actual', '1.986'],
  ['difference', '65 đảng viên'],
  ['trend', 'tăng'],
  ['change', '3,4%'],
  ['ofPlan', '104,5%'],
  ['targetValue', '2.050 đảng viên'],
])('%s of a figure is quoted as %s', (part, words) => {
  expect(quoted(part)).toBe(words);
});

describe('shares', () => {
  const share = { unit: '%', actual: '28,7', previous: '30', plan: '' };

  test('are told apart in points, and never grow in percent', () => {
    expect(quoted('difference', share)).toBe('1,3 điểm phần trăm');
    expect(quoted('trend', share)).toBe('giảm');
    expect(quoted('change', share)).toBe('');
    expect(quoted('value', share)).toBe('28,7%');
  });

  test('are read with their sign as well', () => {
    expect(quoted('difference', { ...share, actual: '28,7%' })).toBe('1,3 điểm phần trăm');
    expect(quoted('value', { ...share, actual: '28,7%' })).toBe('28,7%');
  });
});

describe('arithmetic is exact', () => {
  test.each([
    ['0,3', '0,1', '200%'],
    ['1.000.000.000.000.000.001', '1.000.000.000.000.000.000', '0%'],
    ['1.088', '1.000', '8,8%'],
    ['2', '3', '33,3%'],
    ['1.005', '1.000', '0,5%'],
    ['1,0005', '1', '0,1%'],
    ['50', '100', '50%'],
  ])('%s after %s is a change of %s', (actual, previous, change) => {
    expect(quoted('change', { actual, previous })).toBe(change);
  });

  test.each(['hơn 70.000', '', '1.98', '1,2,3', 'x'])('“%s” is not computed with', (actual) => {
    expect(quoted('change', { actual })).toBe('');
    expect(quoted('difference', { actual })).toBe('');
    expect(quoted('ofPlan', { actual })).toBe('');
  });

  test('of nothing there is no share', () => {
    expect(quoted('change', { previous: '0' })).toBe('');
    expect(quoted('ofPlan', { plan: '0' })).toBe('');
  });
});
