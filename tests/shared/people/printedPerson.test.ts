import { nobody } from '@shared/conference/attendance';
import { printedPerson } from '@shared/people/printedPerson';
import { expect, test } from 'vitest';
import { anOffice, aPerson } from '../../helpers/aPerson';

const long = aPerson('Phạm Đức Long', {
  id: 'p1',
  offices: [
    anOffice('Phó Bí thư', { to: '2024-01-31' }),
    anOffice('Bí thư', { from: '2024-02-01' }),
  ],
});
const context = {
  people: new Map([[long.id, long]]),
  conference: { startDay: '2024-01-10' },
  family: 'party',
} as const;
const address = { inText: 'đồng chí', atStart: 'Đồng chí' };

test('the directory gives the offices of the day of the conference', () => {
  const participant = { personId: 'p1', name: 'Phạm Đức Long', titles: '' };
  expect(printedPerson(participant, context)).toEqual({
    name: 'Phạm Đức Long',
    titles: 'Phó Bí thư',
    address,
  });
});

test('what was typed for this conference comes before the directory', () => {
  const participant = { personId: 'p1', name: '', titles: 'Trưởng đoàn' };
  expect(printedPerson(participant, context).titles).toBe('Trưởng đoàn');
});

test('somebody who left the directory keeps his name', () => {
  const participant = { personId: 'gone', name: 'Lê Văn An', titles: '' };
  expect(printedPerson(participant, context)).toEqual({ name: 'Lê Văn An', titles: '', address });
});

test('state papers speak of Mr or Ms, of both where it is not known', () => {
  const state = { ...context, family: 'state' } as const;
  const woman = aPerson('Lan', { address: 'ba' });
  const withWoman = { ...state, people: new Map([[woman.id, woman]]) };
  expect([
    printedPerson({ ...nobody, personId: 'Lan' }, withWoman).address.atStart,
    printedPerson(nobody, state).address.inText,
  ]).toEqual(['Bà', 'ông (bà)']);
});
