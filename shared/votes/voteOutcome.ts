import type { Vote } from '../conference/vote';
import { type ElectionOutcome, electionOutcome } from './election';
import { votesNeeded } from './share';
import {
  choicesMade,
  countsOf,
  type Electorate,
  isElection,
  mostChoices,
  mostVotes,
  type VoteCounts,
  votesCast,
} from './voteCounts';

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
  const counts = countsOf(vote, electorate);
  const { base } = counts;
  if (base === null || base === 0 || isOver(vote, counts)) return { kind: 'open' };
  if (isElection(vote)) return electionOutcome(vote, base);
  if (vote.for === null) return { kind: 'open' };
  const needed = votesNeeded(base, vote.threshold);
  return { kind: vote.for >= needed ? 'adopted' : 'rejected', for: vote.for, base, needed };
}

/** Whether an answer, somebody who stands for election, or all of them, have more votes than there can be. */
function isOver(vote: Vote, counts: VoteCounts): boolean {
  const most = mostVotes(vote, counts) ?? 0;
  if (!isElection(vote)) return (votesCast(vote) ?? 0) > most;
  const choices = mostChoices(vote, counts);
  if (choices !== null && choicesMade(vote) > choices) return true;
  return vote.candidates.some((one) => (one.for ?? 0) > most);
}
