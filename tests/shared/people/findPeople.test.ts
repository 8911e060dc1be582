import { findPeople } from '@shared/people/findPeople';
import { expect, test } from 'vitest';
import { anOffice, aPerson } from '../../helpers/aPerson';

const long = aPerson('Phạm Đức Long', { rank: 2, offices: [anOffice('Phó Bí thư Đảng ủy')] });
const linh = aPerson('Phạm Thùy Linh', { rank: 3 });
const lan = aPerson('Phảm Lan');
const loOng = aPerson('Lò Văn Ong');
const ha = aPerson('Nguyễn Thu Hà', { rank: 1, note: 'sinh năm 1975' });
const everybody = [loOng, lan, linh, long, ha];

const names = (typed: string) => findPeople(everybody, typed).map(({ name }) => name);

test.each(['plong', 'pdl', 'PDL', 'duclong', 'phamduclong', 'pham duc l', 'Đức Long'])(
  '%s finds one person by beginnings of the syllables',
  (typed) => expect(names(typed)).toEqual([long.name]),
);

test('two letters find everybody whose syllables begin so, those of highest rank first', () => {
  expect(names('pl')).toEqual([long.name, linh.name, lan.name]);
});

test('a whole beginning of one syllable comes before letters of several', () => {
  expect(names('lo')).toEqual([long.name, loOng.name]);
});

test('the given name comes before a middle one of higher rank, a whole one before a begun one', () => {
  const [trong, huuDuc, vanDuc, tranDuc] = [
    aPerson('Bùi Đức Trọng', { rank: 1 }),
    aPerson('Nguyễn Hữu Đức', { rank: 9 }),
    aPerson('Lê Văn Đức', { rank: 4 }),
    aPerson('Trần Dục', { rank: 2 }),
  ];
  const found = (typed: string) =>
    findPeople([trong, huuDuc, vanDuc, tranDuc], typed).map(({ name }) => name);
  expect(found('duc')).toEqual([tranDuc.name, vanDuc.name, huuDuc.name, trong.name]);
  expect(found('đức')).toEqual([vanDuc.name, huuDuc.name, trong.name, tranDuc.name]);
  const [an, anh] = [aPerson('Lê Văn An', { rank: 9 }), aPerson('Lê Văn Anh', { rank: 1 })];
  expect(findPeople([anh, an], 'an')).toEqual([an, anh]);
});

test('marks that were typed put those who have them first', () => {
  expect(names('phảm l')).toEqual([lan.name, long.name, linh.name]);
});

test('decomposed letters find like composed ones', () => {
  expect(names('phạm đ'.normalize('NFD'))).toEqual([long.name]);
});

test('words of an office or a note find, too', () => {
  expect([names('bí thư'), names('1975')]).toEqual([[long.name], [ha.name]]);
});

test('letters in another order find nobody', () => {
  expect(names('longp')).toEqual([]);
});

test('nothing typed gives everybody by protocol', () => {
  expect(names(' ')).toEqual([ha.name, long.name, linh.name, lan.name, loOng.name]);
});
