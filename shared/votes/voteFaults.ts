import type { Candidate, Vote } from '../conference/vote';
import { electionOutcome } from './election';
import {
  ballotsOf,
  choicesMade,
  countsOf,
  type Electorate,
  isElection,
  mostChoices,
  mostVotes,
  type VoteCounts,
  votesCast,
} from './voteCounts';

/** Something in a vote that cannot be as it is written, or that somebody must look at. */
export type VoteFault =
  | { readonly kind: 'voteNotCounted' }
  | { readonly kind: 'voteBaseUnknown' }
  | { readonly kind: 'presentOverBase'; readonly present: number; readonly base: number }
  | { readonly kind: 'castOverPresent'; readonly cast: number; readonly present: number }
  | { readonly kind: 'castUnderPresent'; readonly cast: number; readonly present: number }
  | { readonly kind: 'castOverBase'; readonly cast: number; readonly base: number }
  | { readonly kind: 'issuedOverPresent'; readonly issued: number; readonly present: number }
  | { readonly kind: 'returnedOverIssued'; readonly returned: number; readonly issued: number }
  | { readonly kind: 'ballotsDoNotAddUp'; readonly counted: number; readonly returned: number }
  | { readonly kind: 'invalidWithoutReason'; readonly invalid: number }
  | { readonly kind: 'castNotValid'; readonly cast: number; readonly valid: number }
  | {
      readonly kind: 'candidateOverValid';
      readonly name: string;
      readonly votes: number;
      readonly valid: number;
    }
  | { readonly kind: 'candidateTwice'; readonly name: string }
  | { readonly kind: 'tooManyChoices'; readonly votes: number; readonly most: number }
  | { readonly kind: 'seatsOverCandidates'; readonly seats: number; readonly candidates: number }
  | { readonly kind: 'tieAtLastSeat'; readonly names: readonly string[] };

/** All faults of a vote, the gravest first; none for a vote that adds up. */
export function voteFaults(vote: Vote, electorate: Electorate): readonly VoteFault[] {
  const counts = countsOf(vote, electorate);
  const rules = [
    ...presenceRules,
    ...ballotRules,
    ...(isElection(vote) ? electionRules : questionRules),
  ];
  const read = { ...vote, ballots: ballotsOf(vote) };
  return rules.flatMap((rule) => rule(read, counts) ?? []);
}

type Rule = (vote: Vote, counts: VoteCounts) => VoteFault | readonly VoteFault[] | null;

const presenceRules: readonly Rule[] = [
  (_vote, { base }) => (base === null || base === 0 ? { kind: 'voteBaseUnknown' } : null),
  (vote, counts) => {
    const over = vote.base === 'present' ? null : excess(counts.present, counts.base);
    return over && { kind: 'presentOverBase', present: over.more, base: over.less };
  },
];

const ballotRules: readonly Rule[] = [
  ({ ballots }, { present }) => {
    const over = excess(ballots?.issued, present);
    return over && { kind: 'issuedOverPresent', issued: over.more, present: over.less };
  },
  ({ ballots }) => {
    const over = excess(ballots?.returned, ballots?.issued);
    return over && { kind: 'returnedOverIssued', returned: over.more, issued: over.less };
  },
  ({ ballots }) => {
    const { returned, valid, invalid } = ballots ?? {};
    if (!isKnown(returned) || !isKnown(valid) || !isKnown(invalid)) return null;
    const counted = valid + invalid;
    return counted === returned ? null : { kind: 'ballotsDoNotAddUp', counted, returned };
  },
  ({ ballots }) => {
    const over = ballots?.reason.trim() === '' ? excess(ballots.invalid, 0) : null;
    return over && { kind: 'invalidWithoutReason', invalid: over.more };
  },
];

const questionRules: readonly Rule[] = [
  // By letter nobody is present, so the base is all there is (R9).
  (vote, { base }) => {
    const over = vote.form === 'letter' ? excess(votesCast(vote), base) : null;
    return over && { kind: 'castOverBase', cast: over.more, base: over.less };
  },
  (vote, { present }) => {
    const over = vote.form === 'letter' ? null : excess(votesCast(vote), present);
    return over && { kind: 'castOverPresent', cast: over.more, present: over.less };
  },
  (vote, { present }) => {
    const isShown = vote.form !== 'letter' && vote.ballots === null;
    const over = isShown ? excess(present, votesCast(vote)) : null;
    return over && { kind: 'castUnderPresent', cast: over.less, present: over.more };
  },
  (vote) => (vote.for === null ? { kind: 'voteNotCounted' } : null),
  (vote) => {
    const [cast, valid] = [votesCast(vote), vote.ballots?.valid];
    return isKnown(cast) && isKnown(valid) && cast !== valid
      ? { kind: 'castNotValid', cast, valid }
      : null;
  },
];

const electionRules: readonly Rule[] = [
  ({ seats, candidates }) => {
    const over = excess(seats, candidates.length);
    return over && { kind: 'seatsOverCandidates', seats: over.more, candidates: over.less };
  },
  ({ candidates }) => repeatedCandidates(candidates),
  (vote, counts) => {
    const valid = mostVotes(vote, counts);
    return vote.candidates.flatMap(({ person: { name }, for: votes }): readonly VoteFault[] => {
      const over = excess(votes, valid);
      if (over === null) return [];
      return [{ kind: 'candidateOverValid', name, votes: over.more, valid: over.less }];
    });
  },
  (vote, counts) => {
    const over = excess(choicesMade(vote), mostChoices(vote, counts));
    return over && { kind: 'tooManyChoices', votes: over.more, most: over.less };
  },
  ({ candidates }) =>
    candidates.some((one) => one.for === null) ? { kind: 'voteNotCounted' } : null,
  (vote, { base }) => {
    const outcome = base === null ? null : electionOutcome(vote, base);
    if (outcome?.kind !== 'election' || outcome.tied.length === 0) return null;
    return { kind: 'tieAtLastSeat', names: outcome.tied.map(({ person }) => person.name) };
  },
];

function repeatedCandidates(candidates: readonly Candidate[]): readonly VoteFault[] {
  const keys = candidates.map(({ person }) => person.personId || person.name.trim());
  return candidates.flatMap(({ person: { name } }, index): readonly VoteFault[] => {
    const key = keys[index] ?? '';
    return key !== '' && keys.indexOf(key) < index ? [{ kind: 'candidateTwice', name }] : [];
  });
}

type Count = number | null | undefined;

/** A count that is more than another; null where it is not, or one of them is not known. */
function excess(more: Count, less: Count): { readonly more: number; readonly less: number } | null {
  return isKnown(more) && isKnown(less) && more > less ? { more, less } : null;
}

function isKnown(count: Count): count is number {
  return typeof count === 'number';
}
