import type { Person } from './person';
import { byGivenName } from './personName';

const committeeOrder: readonly Person['committee'][] = ['standing', 'member', 'none'];

/** Protocol order: who has a place in it, then the standing committee, the committee, the others. */
export function byProtocol(a: Person, b: Person): number {
  return (
    (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
    committeeOrder.indexOf(a.committee) - committeeOrder.indexOf(b.committee) ||
    byGivenName(a, b)
  );
}

/**
 * Puts a list behind everybody else, in its own order: those who have no place yet get one before it.
 * Gives back all whose place has changed.
 */
export function placedBehind(
  people: readonly Person[],
  added: readonly Person[],
): readonly Person[] {
  const last = Math.max(0, ...people.map(({ rank }) => rank ?? 0));
  const unplaced = people.filter(({ rank }) => rank === null).sort(byProtocol);
  return [...unplaced, ...added].map((person, index) => ({ ...person, rank: last + index + 1 }));
}

/**
 * Moves somebody one place up or down. Gives back those whose place has changed: everybody above
 * the lower of the two gets one, those below keep what they have.
 */
export function movedInProtocol(
  people: readonly Person[],
  id: string,
  by: 1 | -1,
): readonly Person[] {
  const order = [...people].sort(byProtocol);
  const from = order.findIndex((person) => person.id === id);
  const moved = order[from];
  const other = order[from + by];
  if (moved === undefined || other === undefined) return [];
  order[from] = other;
  order[from + by] = moved;
  const lastRanked = order.findLastIndex(({ rank }) => rank !== null);
  const last = Math.max(lastRanked, from, from + by);
  return order.slice(0, last + 1).flatMap((person, index) => {
    const rank = index + 1;
    return person.rank === rank ? [] : [{ ...person, rank }];
  });
}
