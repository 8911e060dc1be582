import { attendanceCounts } from '../conference/attendanceCounts';
import type { Conference } from '../conference/conference';
import { fewestOf } from './share';

/** Whether enough of those who may decide are there to decide anything (R3). */
export interface Quorum {
  readonly summoned: number;
  readonly present: number;
  /** The fewest who must be there. */
  readonly needed: number;
  readonly isReached: boolean;
  /** Of whom nothing was noted yet; they may still come. */
  readonly unknown: number;
}

/** The quorum of a conference, as a fraction of those called up who may vote. */
export function quorumOf(conference: Pick<Conference, 'members' | 'quorum'>): Quorum {
  const { summoned, present, unknown } = quorumCounts(conference);
  const needed = fewestOf(summoned, conference.quorum);
  return { summoned, present, needed, isReached: summoned > 0 && present >= needed, unknown };
}

/**
 * Those called up who may vote, and who of them came: probationary members and those let off count for
 * no decision (R5), so they make no quorum either.
 */
function quorumCounts({ members }: Pick<Conference, 'members'>) {
  const voters = members.filter(({ standing }) => standing === 'official');
  const { calledUp, present, unknown } = attendanceCounts(voters);
  return { summoned: calledUp, present, unknown };
}
