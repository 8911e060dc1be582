import { printedTitles, unitsOn } from '@shared/people/offices';
import { expect, test } from 'vitest';
import { anOffice, aPerson } from '../../helpers/aPerson';

const person = aPerson('Phạm Đức Long', {
  offices: [
    anOffice('Phó Bí thư Đảng ủy', { body: 'Đảng ủy xã', from: '2020-10-13', to: '2023-06-30' }),
    anOffice('Bí thư Đảng ủy', { body: 'Đảng ủy xã', from: '2023-07-01' }),
    anOffice('Chủ tịch Hội đồng nhân dân', { sort: 'state', body: 'Hội đồng nhân dân xã' }),
    anOffice(' '),
  ],
});

test.each([
  ['2020-10-12', 'Chủ tịch Hội đồng nhân dân'],
  ['2020-10-13', 'Phó Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân'],
  ['2023-06-30', 'Phó Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân'],
  ['2023-07-01', 'Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân'],
  ['', 'Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân'],
])('on “%s” the offices of that day are printed', (day, titles) => {
  expect(printedTitles(person, day)).toBe(titles);
});

test('offices of one sort alone can be asked for', () => {
  expect(printedTitles(person, '2024-01-10', { sorts: ['state'] })).toBe(
    'Chủ tịch Hội đồng nhân dân',
  );
});

test('each body is named once', () => {
  expect(unitsOn(person, '2024-01-10')).toBe('Đảng ủy xã, Hội đồng nhân dân xã');
});
