import type { Conference } from '../conference/conference';
import { fewestOf } from './share';

/** Whether enough of those called up are there to decide anything (R3). */
export interface Quorum {
  readonly summoned: number;
  readonly present: number;
  /** The fewest who must be there. */
  readonly needed: number;
  readonly isReached: boolean;
}

/** The quorum of a conference, as a fraction of those called up. */
export function quorumOf(
  { quorum }: Pick<Conference, 'quorum'>,
  { summoned, present }: Pick<Quorum, 'summoned' | 'present'>,
): Quorum {
  const needed = fewestOf(summoned, quorum);
  return { summoned, present, needed, isReached: summoned > 0 && present >= needed };
}
