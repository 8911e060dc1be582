import type { Member, Presence } from './attendance';
import { named } from './named';

/** How many of those called up came, and how many did not; the parts add up to `calledUp`. */
export interface AttendanceCounts {
  readonly calledUp: number;
  /** Came, also where late or not to the end. */
  readonly present: number;
  /** Did not come, also where somebody came instead. */
  readonly absent: number;
  readonly excused: number;
  readonly unexcused: number;
  readonly represented: number;
  /** Of whom nothing was noted yet. */
  readonly unknown: number;
  readonly late: number;
  readonly early: number;
}

/** The counts of a whole conference; a row in which nobody is named counts for nobody. */
export function attendanceCounts(
  members: readonly Pick<Member, 'presence' | 'person'>[],
): AttendanceCounts {
  const people = named(members);
  const of = (...presences: readonly Presence[]) =>
    people.filter(({ presence }) => presences.includes(presence)).length;
  return {
    calledUp: people.length,
    present: of('present', 'late', 'early'),
    absent: of('excused', 'unexcused', 'represented'),
    excused: of('excused'),
    unexcused: of('unexcused'),
    represented: of('represented'),
    unknown: of('expected'),
    late: of('late'),
    early: of('early'),
  };
}

/** Whether somebody came, late or not. */
export function hasCome({ presence }: Pick<Member, 'presence'>): boolean {
  return presence === 'present' || presence === 'late' || presence === 'early';
}

/**
 * Whether somebody was in the room at a time. Who came late without a time, or went early without
 * one, counts as there: only a known time can say otherwise.
 */
function isPresentAt({ presence, at }: Pick<Member, 'presence' | 'at'>, time: string): boolean {
  if (presence === 'present') return true;
  const isOpen = at === '' || time === '';
  if (presence === 'late') return isOpen || at <= time;
  if (presence === 'early') return isOpen || time < at;
  return false;
}

/** Those in the room at a time, for the count of a vote. */
export function presentAt<M extends Pick<Member, 'presence' | 'at'>>(
  members: readonly M[],
  time: string,
): readonly M[] {
  return members.filter((member) => isPresentAt(member, time));
}
