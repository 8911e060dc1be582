import type { Conference } from '../conference/conference';
import type { Candidate, Vote } from '../conference/vote';
import { groupThousands } from '../records/groupThousands';
import { percentOf } from './share';
import { countsOf, type Electorate } from './voteCounts';
import { type VoteOutcome, voteOutcome } from './voteOutcome';
import { baseWords, formWords, meetingWord, personWords } from './voteWords';

/**
 * The sentences of minutes and resolution for a vote, with the base of every share named (R1, R6, R7);
 * null while it is not counted.
 */
export function voteSentence(
  vote: Vote,
  conference: Pick<Conference, 'kind' | 'family'>,
  electorate: Electorate,
): string | null {
  const outcome = voteOutcome(vote, electorate);
  if (outcome.kind === 'open') return null;
  const words = new VoteWriter(vote, conference);
  if (outcome.kind === 'election') return words.election(outcome);
  const { present } = countsOf(vote, electorate);
  return words.question(outcome, present);
}

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
  readonly #person: string;
  readonly #meeting: string;

  constructor(vote: Vote, conference: Pick<Conference, 'kind' | 'family'>) {
    this.#vote = vote;
    this.#conference = conference;
    this.#person = personWords[conference.family];
    this.#meeting = meetingWord(conference.kind);
  }

  question(
    outcome: Extract<VoteOutcome, { kind: 'adopted' | 'rejected' }>,
    present: number | null,
  ): string {
    const { subject, form } = this.#vote;
    const opening = `${this.#meeting} biểu quyết ${subject} bằng hình thức ${formWords[form]}`;
    return `${opening}: ${this.#counts(outcome, present)}. ${this.#decision(outcome)}`;
  }

  election(outcome: Extract<VoteOutcome, { kind: 'election' }>): string {
    const { subject, form } = this.#vote;
    const opening = `${this.#meeting} ${subject} bằng hình thức ${formWords[form]}`;
    const elected = outcome.elected.map((one) => this.#candidate(one, outcome.base)).join('; ');
    const found =
      outcome.elected.length === 0
        ? 'không ai đủ số phiếu để trúng cử'
        : `trúng cử, theo số phiếu từ cao xuống thấp: ${elected}`;
    const tied = outcome.tied.map(({ person }) => person.name).join(', ');
    const open =
      tied === '' ? '' : ` ${tied} có số phiếu bằng nhau ở chỗ cuối cùng, chưa trúng cử.`;
    return `${opening}, kết quả ${found}.${open}`;
  }

  #counts({ for: yes, base }: { for: number; base: number }, present: number | null): string {
    const { against, other } = this.#vote;
    const ofBase = `đạt ${shareOfBase(yes, base, this.#vote, this.#conference)}`;
    const all = yes === present && yes === base ? ' (tất cả)' : '';
    const parts = [
      `${writtenCount(yes)}/${writtenCount(base)} ${this.#person} tán thành${all}, ${ofBase}`,
      this.#others(against ?? 0, 'không tán thành'),
      this.#others(other ?? 0, 'có ý kiến khác'),
    ];
    return parts.join('; ');
  }

  #others(count: number, what: string): string {
    return count === 0 ? `không có ${this.#person} ${what}` : this.#some(count, what);
  }

  #some(count: number, what: string): string {
    return `${writtenCount(count)} ${this.#person} ${what}`;
  }

  #decision({ kind, needed }: Extract<VoteOutcome, { kind: 'adopted' | 'rejected' }>): string {
    if (kind === 'adopted') return `${this.#meeting} thông qua ${this.#vote.subject}.`;
    const demanded = `cần ít nhất ${writtenCount(needed)} ${this.#person} tán thành`;
    return `${capital(this.#vote.subject)} chưa được thông qua vì ${demanded}.`;
  }

  #candidate({ person, for: votes }: Candidate, base: number): string {
    const share = shareOfBase(votes ?? 0, base, this.#vote, this.#conference);
    return `${this.#person} ${person.name}, ${writtenCount(votes ?? 0)} phiếu (${share})`;
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
