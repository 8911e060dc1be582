import { besideName, namesakesOf } from '@shared/people/namesakes';
import { expect, test } from 'vitest';
import { anOffice, aPerson } from '../../helpers/aPerson';

const day = '2024-01-10';

test('the office tells namesakes apart, where it does not the note, else both', () => {
  const people = [
    aPerson('Lê Hoà', { id: '1', offices: [anOffice('Bí thư')] }),
    aPerson('LÊ HÒA', { id: '2', offices: [anOffice('Ủy viên')], note: 'sinh 1970' }),
    aPerson('Lê Hòa', { id: '3', offices: [anOffice('Ủy viên')], note: 'sinh 1981' }),
    aPerson('Lê Hòa', { id: '4' }),
    aPerson('Trần An', { id: '5' }),
  ];
  expect(namesakesOf(people, day).map(({ marks }) => [...marks])).toEqual([
    [
      ['1', 'Bí thư'],
      ['2', 'sinh 1970'],
      ['3', 'sinh 1981'],
      ['4', ''],
    ],
  ]);
});

test('beside a name stand office, unit and note', () => {
  const person = aPerson('Lê Hòa', {
    offices: [anOffice('Bí thư', { body: 'Chi bộ 1' })],
    note: 'sinh 1970',
  });
  expect(besideName(person, day)).toBe('Bí thư · Chi bộ 1 · sinh 1970');
});
