import type { Vote } from '../conference/vote';
import { type ElectionOutcome, electionOutcome } from './election';
import { votesNeeded } from './share';
import { countsOf, type Electorate, isElection, type VoteCounts, votesCast } from './voteCounts';

/** What a vote decided. */
export type VoteOutcome =
  /** Votes or their base are not counted yet, or more answers are counted than people could give. */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'adopted' | 'rejected';
      readonly for: number;
      readonly base: number;
      readonly needed: number;
    }
  | ElectionOutcome;

/**
 * Whether what was voted on is adopted: more than half of all members (R1), two thirds of the official
 * members of a branch (R4). A member who is away or gives no answer is never a vote for it (R9).
 */
export function voteOutcome(vote: Vote, electorate: Electorate): VoteOutcome {
  const { base, present } = countsOf(vote, electorate);
  if (base === null || base === 0) return { kind: 'open' };
  if (isElection(vote)) return electionOutcome(vote, base);
  if (vote.for === null || isOver(vote, { base, present })) return { kind: 'open' };
  const needed = votesNeeded(base, vote.threshold);
  return { kind: vote.for >= needed ? 'adopted' : 'rejected', for: vote.for, base, needed };
}

/** By letter nobody is present, so the base is all there is (R9). */
function isOver(vote: Vote, { base, present }: VoteCounts): boolean {
  const most = vote.form === 'letter' ? base : (present ?? base);
  return most !== null && (votesCast(vote) ?? vote.for ?? 0) > most;
}
