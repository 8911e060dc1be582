import { checkPeople, checkPersonAmong } from '@shared/people/checkPeople';
import type { Person } from '@shared/people/person';
import { personMessage } from '@shared/people/personMessages';
import { expect, test } from 'vitest';
import { anOffice, aPerson } from '../../helpers/aPerson';

const kinds = (...people: readonly Person[]) =>
  checkPeople(people, '2024-01-10').map(({ kind }) => kind);

test('people in order give nothing to remark on', () => {
  expect(kinds(aPerson('An', { offices: [anOffice('Bí thư')] }), aPerson('Bình'))).toEqual([]);
});

test('two offices in one body at one time are told with both titles', () => {
  const person = aPerson('An', {
    offices: [
      anOffice('Bí thư', { body: 'Đảng ủy xã', from: '2020-01-01' }),
      anOffice('Phó Bí thư', { body: 'ĐẢNG UỶ XÃ', to: '2020-01-01' }),
    ],
  });
  expect(checkPeople([person], '').map(personMessage)).toEqual([
    'Cùng một lúc giữ hai chức vụ “Bí thư” và “Phó Bí thư” ở ĐẢNG UỶ XÃ. Nếu đã thôi một chức vụ, hãy ghi ngày thôi giữ; nếu đúng là kiêm nhiệm thì để nguyên.',
  ]);
});

test('a seat in the committee and a post in its office are of two sorts', () => {
  const person = aPerson('An', {
    offices: [
      anOffice('Ủy viên Ban Chấp hành', { body: 'Đảng ủy xã' }),
      anOffice('Phó Trưởng Ban', { body: 'Đảng ủy xã', sort: 'state' }),
    ],
  });
  expect(checkPeople([person], '')).toEqual([]);
});

test('offices one after the other, and offices of two bodies, are in order', () => {
  const person = aPerson('An', {
    offices: [
      anOffice('Bí thư', { body: 'Đảng ủy xã', from: '2020-01-02' }),
      anOffice('Phó Bí thư', { body: 'Đảng ủy xã', to: '2020-01-01' }),
      anOffice('Chủ tịch', { body: 'Ủy ban nhân dân xã' }),
    ],
  });
  expect(kinds(person)).toEqual([]);
});

test('an office that ends before it begins is told', () => {
  const office = anOffice('Bí thư', { from: '2024-02-01', to: '2024-01-01' });
  expect(kinds(aPerson('An', { offices: [office] }))).toEqual(['officeEndsEarly']);
});

test('a person without a name is told, and is nobody’s namesake', () => {
  expect(kinds(aPerson(' ', { id: '1' }), aPerson('', { id: '2' }))).toEqual([
    'personNameless',
    'personNameless',
  ]);
});

test('each namesake that nothing tells apart is told', () => {
  const people = [aPerson('Lê Hòa', { id: '1' }), aPerson('Lê Hoà', { id: '2' })];
  expect(checkPeople(people, '').map(personMessage)).toEqual(
    ['Lê Hòa', 'Lê Hoà'].map(
      (name) =>
        `Có 2 người cùng tên ${name} mà chưa phân biệt được. Hãy ghi thêm chức vụ hoặc ghi chú (đơn vị, năm sinh) cho từng người.`,
    ),
  );
});

test('one person is told what the whole directory tells of him, as he is being changed', () => {
  const early = anOffice('Bí thư', { from: '2024-02-01', to: '2024-01-01' });
  const kept = [
    aPerson('Nguyễn Văn An', { id: 'a' }),
    aPerson('nguyễn  văn an', { id: 'b', offices: [early] }),
    aPerson('Trần Bình', { id: 'c', offices: [early] }),
  ];
  for (const person of kept) {
    const whole = checkPeople(kept, '2024-01-10').filter(({ personId }) => personId === person.id);
    expect(checkPersonAmong(person, kept, '2024-01-10')).toEqual(whole);
  }
  const renamed = aPerson('Trần Bình', { id: 'a' });
  expect(checkPersonAmong(renamed, kept, '2024-01-10')).toMatchObject([{ count: 2 }]);
});
