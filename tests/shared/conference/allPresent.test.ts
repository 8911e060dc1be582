import { notedPresent, notTicked, presenceTakenBack } from '@shared/conference/allPresent';
import type { Member } from '@shared/conference/attendance';
import { expect, test } from 'vitest';
import { aMember } from '../../helpers/aConference';

const presences = (members: readonly Member[]) => members.map(({ presence }) => presence);

test('taking “all present” back leaves what was noted one by one since', () => {
  const members = [
    aMember('a', { presence: 'expected' }),
    aMember('b', { presence: 'expected' }),
    aMember('c', { presence: 'unexcused' }),
    aMember('d', { presence: 'present' }),
  ];
  const ids = notTicked(members);
  const noted = notedPresent(members, ids);
  expect(presences(noted)).toEqual(['present', 'present', 'unexcused', 'present']);
  const since = noted.map((one) =>
    one.id === 'b' ? { ...one, presence: 'excused' as const, reason: 'đi học' } : one,
  );
  const back = presenceTakenBack(since, ids);
  expect(presences(back)).toEqual(['expected', 'excused', 'unexcused', 'present']);
  expect(back[1]).toMatchObject({ reason: 'đi học' });
});
