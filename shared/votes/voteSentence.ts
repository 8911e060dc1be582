import type { Conference } from '../conference/conference';
import type { Candidate, Vote } from '../conference/vote';
import { capitalised } from '../derive/wordCases';
import { groupThousands } from '../records/groupThousands';
import { matterInText } from './matterInText';
import { percentOf } from './share';
import { countsOf, type Electorate, mostVotes, type VoteCounts, votesCast } from './voteCounts';
import { type VoteOutcome, voteOutcome } from './voteOutcome';
import {
  baseWords,
  candidateWords,
  formWords,
  meetingWord,
  noneOf,
  personWords,
  voteSentences,
} from './voteWords';

/**
 * The sentences of minutes and resolution for a vote, with the base of every share named (R1, R6, R7);
 * null while it is not counted.
 */
export function voteSentence(
  vote: Vote,
  conference: Pick<Conference, 'kind' | 'family'>,
  electorate: Electorate,
  addressOf: AddressOf = () => candidateWords[conference.family],
): string | null {
  const outcome = voteOutcome(vote, electorate);
  if (outcome.kind === 'open') return null;
  const words = new VoteWriter(vote, conference, addressOf);
  if (outcome.kind === 'election') return words.election(outcome);
  return words.question(outcome, countsOf(vote, electorate));
}

/** How somebody who stands for election is spoken of: `đồng chí`, `bà`. */
type AddressOf = (candidate: Candidate) => string;

/** A share with its base: `93,9% tổng số ủy viên Ban Chấp hành`. */
export function shareOfBase(
  part: number,
  whole: number,
  { base }: Pick<Vote, 'base'>,
  { kind }: Pick<Conference, 'kind'>,
): string {
  return `${percentOf({ part, whole })} ${baseWords(base, kind)}`;
}

/** A count as minutes write it: below ten with a zero before it. */
export function writtenCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : groupThousands(count);
}

class VoteWriter {
  readonly #vote: Vote;
  readonly #conference: Pick<Conference, 'kind' | 'family'>;
  readonly #addressOf: AddressOf;
  readonly #person: string;
  readonly #meeting: string;
  readonly #subject: string;

  constructor(vote: Vote, conference: Pick<Conference, 'kind' | 'family'>, addressOf: AddressOf) {
    this.#addressOf = addressOf;
    this.#vote = vote;
    this.#conference = conference;
    this.#person = personWords[conference.family];
    this.#meeting = meetingWord(conference.kind);
    this.#subject = matterInText(vote);
  }

  question(
    outcome: Extract<VoteOutcome, { kind: 'adopted' | 'rejected' }>,
    counts: VoteCounts,
  ): string {
    const { form } = this.#vote;
    return voteSentences.question({
      meeting: this.#meeting,
      subject: this.#subject,
      form: formWords[form],
      counts: this.#counts(outcome, counts),
      decision: this.#decision(outcome),
    });
  }

  election(outcome: Extract<VoteOutcome, { kind: 'election' }>): string {
    const { form } = this.#vote;
    const elected = outcome.elected.map((one) => this.#candidate(one, outcome.base)).join('; ');
    const tied = outcome.tied.map(({ person }) => person.name).join(', ');
    const head = { meeting: this.#meeting, subject: this.#subject, form: formWords[form] };
    const sentence = voteSentences.election({ ...head, elected });
    return tied === '' ? sentence : `${sentence} ${voteSentences.tied(tied)}`;
  }

  #counts({ for: yes, base }: { for: number; base: number }, counts: VoteCounts): string {
    const { against, other } = this.#vote;
    // What was not entered is nobody only where everybody has answered already.
    const isComplete = votesCast(this.#vote) === mostVotes(this.#vote, counts);
    const people = (count: number | null) => this.#people(count ?? (isComplete ? 0 : null));
    return voteSentences.counts({
      yes: `${writtenCount(yes)}/${writtenCount(base)} ${this.#person}`,
      share: shareOfBase(yes, base, this.#vote, this.#conference),
      isAll: yes === counts.present && yes === base,
      against: people(against),
      other: people(other),
    });
  }

  /** Empty for a count that nobody has entered. */
  #people(count: number | null): string {
    if (count === null) return '';
    return count === 0 ? noneOf[this.#conference.family] : `${writtenCount(count)} ${this.#person}`;
  }

  #decision({ kind, needed }: Extract<VoteOutcome, { kind: 'adopted' | 'rejected' }>): string {
    if (kind === 'adopted') return voteSentences.adopted(this.#meeting, this.#subject);
    const matter = capitalised(this.#subject);
    return voteSentences.rejected(matter, `${writtenCount(needed)} ${this.#person}`);
  }

  #candidate(candidate: Candidate, base: number): string {
    const { person, for: votes } = candidate;
    const share = shareOfBase(votes ?? 0, base, this.#vote, this.#conference);
    const name = `${this.#addressOf(candidate)} ${person.name}`;
    return voteSentences.candidate(name, writtenCount(votes ?? 0), share);
  }
}
