import type { Ballots, Vote } from '../conference/vote';
import { electionOutcome } from './election';
import { countsOf, type Electorate, isElection, votesCast } from './voteCounts';

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
  const counted = isElection(vote) ? electionFaults(vote, electorate) : questionFaults(vote);
  return [
    ...presenceFaults(vote, electorate),
    ...(vote.ballots === null ? [] : ballotFaults(vote.ballots, present(vote, electorate))),
    ...counted,
  ];
}

function presenceFaults(vote: Vote, electorate: Electorate): readonly VoteFault[] {
  const { base, present } = countsOf(vote, electorate);
  const cast = votesCast(vote);
  const faults: VoteFault[] = [];
  if (base === null || base === 0) faults.push({ kind: 'voteBaseUnknown' });
  if (present !== null && base !== null && vote.base !== 'present' && present > base) {
    faults.push({ kind: 'presentOverBase', present, base });
  }
  if (cast === null || isElection(vote)) return faults;
  // By letter nobody is present, so the base is all there is (R9).
  if (vote.form === 'letter') {
    if (base !== null && cast > base) faults.push({ kind: 'castOverBase', cast, base });
    return faults;
  }
  if (present === null) return faults;
  if (cast > present) faults.push({ kind: 'castOverPresent', cast, present });
  else if (cast < present && vote.ballots === null) {
    faults.push({ kind: 'castUnderPresent', cast, present });
  }
  return faults;
}

function ballotFaults(ballots: Ballots, present: number | null): readonly VoteFault[] {
  const { issued, returned, valid, invalid } = ballots;
  const faults: VoteFault[] = [];
  if (issued !== null && present !== null && issued > present) {
    faults.push({ kind: 'issuedOverPresent', issued, present });
  }
  if (returned !== null && issued !== null && returned > issued) {
    faults.push({ kind: 'returnedOverIssued', returned, issued });
  }
  if (returned !== null && valid !== null && invalid !== null && valid + invalid !== returned) {
    faults.push({ kind: 'ballotsDoNotAddUp', counted: valid + invalid, returned });
  }
  if (invalid !== null && invalid > 0 && ballots.reason.trim() === '') {
    faults.push({ kind: 'invalidWithoutReason', invalid });
  }
  return faults;
}

function questionFaults(vote: Vote): readonly VoteFault[] {
  const cast = votesCast(vote);
  if (cast === null || vote.for === null) return [{ kind: 'voteNotCounted' }];
  const valid = vote.ballots?.valid ?? null;
  return valid !== null && cast !== valid ? [{ kind: 'castNotValid', cast, valid }] : [];
}

function electionFaults(vote: Vote, electorate: Electorate): readonly VoteFault[] {
  const { candidates, seats, ballots } = vote;
  const valid = ballots?.valid ?? present(vote, electorate);
  const faults: VoteFault[] = [];
  if (seats !== null && seats > candidates.length) {
    faults.push({ kind: 'seatsOverCandidates', seats, candidates: candidates.length });
  }
  faults.push(...repeatedCandidates(vote));
  for (const { person, for: votes } of candidates) {
    if (valid !== null && votes !== null && votes > valid) {
      faults.push({ kind: 'candidateOverValid', name: person.name, votes, valid });
    }
  }
  faults.push(...choiceFaults(vote, valid));
  if (candidates.length > 0 && candidates.some((one) => one.for === null)) {
    faults.push({ kind: 'voteNotCounted' });
  }
  const { base } = countsOf(vote, electorate);
  const outcome = base === null ? null : electionOutcome(vote, base);
  if (outcome?.kind === 'election' && outcome.tied.length > 0) {
    faults.push({ kind: 'tieAtLastSeat', names: outcome.tied.map(({ person }) => person.name) });
  }
  return faults;
}

function repeatedCandidates({ candidates }: Vote): readonly VoteFault[] {
  const seen = new Set<string>();
  const faults: VoteFault[] = [];
  for (const { person } of candidates) {
    const key = person.personId || person.name.trim();
    if (key !== '' && seen.has(key)) faults.push({ kind: 'candidateTwice', name: person.name });
    seen.add(key);
  }
  return faults;
}

/** A ballot may name as many as there are seats. */
function choiceFaults({ candidates, seats }: Vote, valid: number | null): readonly VoteFault[] {
  if (seats === null || valid === null) return [];
  const votes = candidates.reduce((sum, one) => sum + (one.for ?? 0), 0);
  const most = seats * valid;
  return votes > most ? [{ kind: 'tooManyChoices', votes, most }] : [];
}

function present(vote: Vote, electorate: Electorate): number | null {
  return countsOf(vote, electorate).present;
}
