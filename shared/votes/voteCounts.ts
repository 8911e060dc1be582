import type { Ballots, Vote, VoteBase } from '../conference/vote';

/** How many could vote, as attendance and profile give it; null where it is not known. */
export type Electorate = Readonly<Record<VoteBase, number | null>>;

/** The two numbers that every share of a vote is taken of; null where it is not known. */
export interface VoteCounts {
  /** Size of the base of the vote. */
  readonly base: number | null;
  /** Those present when it was voted. */
  readonly present: number | null;
}

/** Base and presence of a vote: as typed with it, else as the attendance gives them. */
export function countsOf(vote: Vote, electorate: Electorate): VoteCounts {
  const present = vote.present ?? electorate.present;
  const known = vote.base === 'present' ? present : electorate[vote.base];
  return { base: vote.baseCount ?? known, present };
}

/**
 * The most votes that one answer or candidate can have: no more than may vote, are there, and gave a
 * valid ballot; null while none of them is known. By letter nobody is present, so the base is all there
 * is (R9).
 */
export function mostVotes({ form, ballots }: Vote, { base, present }: VoteCounts): number | null {
  const limits = [base, form === 'letter' ? null : present, ballots?.valid ?? null];
  const known = limits.filter((limit) => limit !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** The most votes that all who stand can have together: a ballot names as many as there are seats. */
export function mostChoices(vote: Vote, counts: VoteCounts): number | null {
  const ballots = mostVotes(vote, counts);
  return vote.seats === null || ballots === null ? null : vote.seats * ballots;
}

/** What all who stand for election were given together. */
export function choicesMade({ candidates }: Vote): number {
  return candidates.reduce((sum, one) => sum + (one.for ?? 0), 0);
}

/** What was given in a vote, question or ballot; null while nothing is counted. */
export function votesCast(vote: Vote): number | null {
  const { for: yes, against, other } = vote;
  if (yes === null && against === null && other === null) return null;
  return (yes ?? 0) + (against ?? 0) + (other ?? 0);
}

/** The ballots of a secret vote; null for one in another form, whatever it keeps. */
export function ballotsOf({ form, ballots }: Vote): Ballots | null {
  return form === 'secret' ? ballots : null;
}

/** Whether people are elected, and not a question decided. */
export function isElection(vote: Vote): boolean {
  return vote.candidates.length > 0 || vote.seats !== null;
}
