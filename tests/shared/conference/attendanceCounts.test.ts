import type { Presence } from '@shared/conference/attendance';
import { attendanceCounts, presentAt } from '@shared/conference/attendanceCounts';
import { expect, test } from 'vitest';
import { aMember } from '../../helpers/aConference';

const withPresence = (presence: Presence, at = '') => aMember(`${presence}${at}`, { presence, at });

test('the parts of the attendance add up to those called up', () => {
  const counts = attendanceCounts([
    withPresence('present'),
    withPresence('late', '09:00'),
    withPresence('early', '10:00'),
    withPresence('excused'),
    withPresence('unexcused'),
    withPresence('represented'),
    withPresence('expected'),
  ]);
  expect(counts).toEqual({
    calledUp: 7,
    present: 3,
    absent: 3,
    excused: 1,
    unexcused: 1,
    represented: 1,
    unknown: 1,
    late: 1,
    early: 1,
  });
});

test('who comes late or goes early is counted by the clock', () => {
  const members = [
    withPresence('present'),
    withPresence('late', '09:00'),
    withPresence('early', '10:00'),
    withPresence('excused'),
  ];
  const countAt = (time: string) => presentAt(members, time).length;
  expect(['08:30', '09:00', '09:59', '10:00', ''].map(countAt)).toEqual([2, 3, 3, 2, 3]);
});
