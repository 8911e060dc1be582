import type { Candidate, Vote } from '../conference/vote';
import { votesNeeded } from './share';

/** Who is elected. Candidates stand from most votes to fewest; equals keep the order of the ballot. */
export interface ElectionOutcome {
  readonly kind: 'election';
  readonly base: number;
  readonly needed: number;
  readonly elected: readonly Candidate[];
  /** Those with equal votes of whom not all fit into the seats that are left; none of them is elected. */
  readonly tied: readonly Candidate[];
  readonly notElected: readonly Candidate[];
}

/** Fills the seats with those who have the votes that are needed, the most voted first (R6). */
export function electionOutcome(
  vote: Vote,
  base: number,
): ElectionOutcome | { readonly kind: 'open' } {
  const { candidates } = vote;
  if (candidates.length === 0 || candidates.some((one) => one.for === null)) {
    return { kind: 'open' };
  }
  const seats = vote.seats ?? candidates.length;
  const needed = votesNeeded(base, vote.threshold);
  const ranked = candidates.toSorted((a, b) => votesOf(b) - votesOf(a));
  const enough = ranked.filter((one) => votesOf(one) >= needed);
  const last = enough[seats - 1];
  const next = enough[seats];
  const isTied = last !== undefined && next !== undefined && votesOf(last) === votesOf(next);
  const tied = isTied ? enough.filter((one) => votesOf(one) === votesOf(next)) : [];
  const elected = enough.slice(0, seats).filter((one) => !tied.includes(one));
  const notElected = ranked.filter((one) => !elected.includes(one) && !tied.includes(one));
  return { kind: 'election', base, needed, elected, tied, notElected };
}

function votesOf(candidate: Candidate): number {
  return candidate.for ?? 0;
}
