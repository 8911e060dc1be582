import { byGivenName, givenName, sameName, tidyName } from '@shared/people/personName';
import { expect, test } from 'vitest';

const sorted = (...names: readonly string[]) =>
  names
    .map((name) => ({ name }))
    .sort(byGivenName)
    .map(({ name }) => name);

test('lists go by the given name, then by the family name', () => {
  expect(sorted('Trần Văn An', 'Nguyễn Thị Bình', 'Lê Văn An', 'Vũ Ánh')).toEqual([
    'Lê Văn An',
    'Trần Văn An',
    'Vũ Ánh',
    'Nguyễn Thị Bình',
  ]);
});

test('the Vietnamese alphabet orders letters and tones', () => {
  expect(sorted('Đạt', 'Dung', 'Ân', 'Ăn', 'An', 'Ơn', 'Ôn', 'On', 'Ê', 'E', 'Ư', 'U')).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dung',
    'Đạt',
    'E',
    'Ê',
    'On',
    'Ôn',
    'Ơn',
    'U',
    'Ư',
  ]);
});

test('the two places of a tone mark are one name', () => {
  expect([sameName('Lê Thị Hoà', 'LÊ THỊ HÒA'), sameName('Đỗ Thuỷ', 'Đỗ Thủy')]).toEqual([
    true,
    true,
  ]);
});

test.each([
  ['Phú Quý', 'Phú Qúy'],
  ['Lê Hoàn', 'Lê Hòan'],
  ['Lê Hoa', 'Lê Hòa'],
])('%s and %s stay two names', (a, b) => expect(sameName(a, b)).toBe(false));

test('the given name is the last syllable', () => {
  expect([givenName('  Phạm  Đức Long '), givenName('')]).toEqual(['Long', '']);
});

test('a tidy name has single spaces and composed letters', () => {
  expect(tidyName(' Phạm\u00a0 Đức\tLong'.normalize('NFD'))).toBe('Phạm Đức Long');
});
