import { type Member, presences } from '@shared/conference/attendance';
import { readFraction } from '@shared/conference/typedFraction';
import { emptyProfile } from '@shared/records/profile';
import { bodyUnlikeCalledUp } from '@shared/votes/electorate';
import { quorumOf } from '@shared/votes/quorum';
import { describe, expect, test } from 'vitest';
import { aConference, aMember } from '../../helpers/aConference';

describe('a quorum', () => {
  const of = (counts: Readonly<Record<string, number>>) =>
    quorumOf(
      aConference({
        members: Object.entries(counts).flatMap(([presence, count]) =>
          Array.from({ length: count }, (_, at) => someMember(presence, at)),
        ),
      }),
    );

  test('of two thirds of 33 is 22', () => {
    expect(of({ present: 22, excused: 11 })).toMatchObject({ needed: 22, isReached: true });
    expect(of({ present: 21, excused: 12 }).isReached).toBe(false);
    expect(of({}).isReached).toBe(false);
  });

  test('counts those alone who may vote', () => {
    const branch = of({ present: 13, excused: 7, probationary: 6, exempt: 1 });
    expect(branch).toEqual({ summoned: 20, present: 13, needed: 14, isReached: false, unknown: 0 });
  });

  test('is a part of the whole and never more', () => {
    expect(readFraction('2/3')).toEqual({ numerator: 2, denominator: 3 });
    expect(readFraction(' 1 / 1 ')).toEqual({ numerator: 1, denominator: 1 });
    const none = ['5/3', '0/3', '2', '', '2/3/4'].map(readFraction);
    expect(none).toEqual([null, null, null, null, null]);
  });
});

test('a body of another size than those called up is told, with both', () => {
  const profile = { ...emptyProfile, committeeSize: 12 };
  const called = (count: number) =>
    aConference({ members: Array.from({ length: count }, (_, at) => aMember(`${at}`)) });
  expect(bodyUnlikeCalledUp(called(11), profile)).toEqual({ body: 12, calledUp: 11 });
  expect(bodyUnlikeCalledUp(called(12), profile)).toBeNull();
  expect(bodyUnlikeCalledUp(called(0), profile)).toBeNull();
  expect(bodyUnlikeCalledUp(called(11), emptyProfile)).toBeNull();
});

/** One who is called up, by how he takes part or by what he may not do; those of the latter came. */
function someMember(sort: string, at: number): Member {
  const standing = sort === 'probationary' || sort === 'exempt' ? sort : 'official';
  const presence = presences.find((one) => one === sort) ?? 'present';
  return aMember(`${sort} ${at}`, { standing, presence });
}
