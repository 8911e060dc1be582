import type { Person } from '@shared/people/person';
import { byProtocol, movedInProtocol, placedBehind } from '@shared/people/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPerson } from '../../helpers/aPerson';

const names = (people: readonly Person[]) => [...people].sort(byProtocol).map(({ name }) => name);

function after(people: readonly Person[], moved: readonly Person[]): readonly Person[] {
  return people.map((person) => moved.find(({ id }) => id === person.id) ?? person);
}

test('places come first, then the committee, then given names', () => {
  const people = [
    aPerson('Bình'),
    aPerson('An'),
    aPerson('Cúc', { committee: 'member' }),
    aPerson('Dũng', { committee: 'standing' }),
    aPerson('Yến', { rank: 2 }),
    aPerson('Xuân', { rank: 1 }),
  ];
  expect(names(people)).toEqual(['Xuân', 'Yến', 'Dũng', 'Cúc', 'An', 'Bình']);
});

test('a list goes behind everybody, also behind those who had no place yet', () => {
  const people = [aPerson('Yến'), aPerson('Bình', { rank: 4 }), aPerson('An')];
  const placed = placedBehind(people, [aPerson('Xuân'), aPerson('Cúc')]);
  expect(placed.map(({ name, rank }) => [name, rank])).toEqual([
    ['An', 5],
    ['Yến', 6],
    ['Xuân', 7],
    ['Cúc', 8],
  ]);
});

test('moving up gives a place to those above, and to nobody below', () => {
  const people = ['An', 'Bình', 'Cúc', 'Dũng'].map((name) => aPerson(name));
  const moved = movedInProtocol(people, 'Cúc', -1);
  expect(moved.map(({ name, rank }) => [name, rank])).toEqual([
    ['An', 1],
    ['Cúc', 2],
    ['Bình', 3],
  ]);
});

test('the first cannot go up, nor the last down', () => {
  const people = ['An', 'Bình'].map((name) => aPerson(name));
  expect([movedInProtocol(people, 'An', -1), movedInProtocol(people, 'Bình', 1)]).toEqual([[], []]);
});

test('a move changes two neighbours and nothing else, whatever places people have', () => {
  const rank = fc.option(fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(fc.array(rank, { minLength: 2, maxLength: 8 }), fc.nat(), (ranks, pick) => {
      const people = ranks.map((one, index) => aPerson(`Người ${index}`, { rank: one }));
      const before = names(people);
      const from = pick % (people.length - 1);
      const expected = [...before];
      expected.splice(from, 2, before[from + 1] ?? '', before[from] ?? '');
      const moved = movedInProtocol(people, before[from] ?? '', 1);
      expect(names(after(people, moved))).toEqual(expected);
    }),
  );
});
