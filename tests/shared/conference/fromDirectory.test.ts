import { inDirectoryOrder, memberOf, missingMembers } from '@shared/conference/fromDirectory';
import { newPerson, type Person } from '@shared/people/person';
import { expect, test } from 'vitest';
import { aConference, aMember, aParticipant } from '../../helpers/aConference';

function inCommittee(id: string, changes: Partial<Person> = {}): Person {
  return { ...newPerson(id, `Người ${id}`), committee: 'member', ...changes };
}

const office = (from: string, to: string): Person['offices'] => [
  { id: 'o', sort: 'party', title: 'Ủy viên', body: '', from, to },
];

const people = [
  inCommittee('member'),
  inCommittee('first', { rank: 1, committee: 'standing' }),
  inCommittee('past', { offices: office('2015-01-01', '2020-08-18') }),
  inCommittee('now', { offices: office('2020-08-18', '') }),
  { ...newPerson('outside', 'Ngoài'), membership: 'probationary' as const },
];
const conference = aConference({ startDay: '2024-01-10' });

test('a committee calls up its members in office on the day, in protocol order', () => {
  expect(missingMembers(conference, people).map(({ id }) => id)).toEqual([
    'first',
    'member',
    'now',
  ]);
});

test('those who are in the list already, also by name, are not added again', () => {
  const members = [
    aMember('1', { person: aParticipant('', '', 'first') }),
    aMember('2', { person: aParticipant('NGƯỜI MEMBER') }),
  ];
  expect(missingMembers({ ...conference, members }, people).map(({ id }) => id)).toEqual(['now']);
});

test('the list takes the order of the directory; those who are not in it stay behind as they were', () => {
  const members = ['', 'member', 'gone', 'first'].map((personId) =>
    aMember(personId || 'typed', { person: aParticipant('Ai', '', personId) }),
  );
  const known = new Map(people.map((person) => [person.id, person]));
  expect(inDirectoryOrder(members, known).map(({ id }) => id)).toEqual([
    'first',
    'member',
    'typed',
    'gone',
  ]);
});

test('a name typed by hand hides nobody whose name has other marks', () => {
  const members = [aMember('1', { person: aParticipant('Trần Thị Hòa') })];
  const called = [
    inCommittee('hoa', { name: 'Trần Thị Hoa' }),
    inCommittee('hoà', { name: 'Trần Thị Hoà' }),
  ];
  expect(missingMembers({ ...conference, members }, called).map(({ id }) => id)).toEqual(['hoa']);
});

test('the standing committee calls up its own, a branch all its members', () => {
  const idsOf = (kind: 'standing' | 'branchRegular') =>
    missingMembers({ ...conference, kind }, people).map(({ id }) => id);
  expect(idsOf('standing')).toEqual(['first']);
  expect(idsOf('branchRegular')).toContain('outside');
  const outside = people.find(({ id }) => id === 'outside');
  expect(outside && memberOf(outside, 'm')).toMatchObject({
    standing: 'probationary',
    person: { personId: 'outside', name: 'Ngoài', titles: '' },
  });
});
