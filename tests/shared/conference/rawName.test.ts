import { rawName } from '@shared/conference/rawName';
import { expect, test } from 'vitest';

test.each<[string, unknown]>([
  ['Hội nghị tổng kết (09/01/2026)', { ownTitle: ' Hội nghị tổng kết ', startDay: '2026-01-09' }],
  ['tổng kết công tác', { theme: 'tổng kết công tác', startDay: 'hôm qua' }],
  ['Hội nghị ngày 09/01/2026', { kind: 'unheard of', startDay: '2026-01-09' }],
  ['', { ownTitle: 5 }],
  ['', null],
  ['', 'no record'],
])('a conference is called %s by what is left of it', (name, record) => {
  expect(rawName(record)).toBe(name);
});

test('without a title of its own it is called by kind and ordinal', () => {
  expect(rawName({ kind: 'committee', ordinal: 5 })).toMatch(/lần thứ 5$/);
});
