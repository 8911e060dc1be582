import type { RecordContext } from '../conference/recordContext';
import type { Vote } from '../conference/vote';
import { printedPerson } from '../people/printedPerson';
import { electorateOf } from '../votes/electorate';
import { percentOf } from '../votes/share';
import { countsOf } from '../votes/voteCounts';
import { voteOutcome } from '../votes/voteOutcome';
import { voteSentence } from '../votes/voteSentence';
import { formWords } from '../votes/voteWords';
import { numbered } from './writtenValues';

/** What a paper may quote of a vote. */
interface VotePart {
  readonly label: string;
  readonly read: (vote: Vote, context: RecordContext) => string;
}

/** All that can be quoted of a vote, by the last part of the field id. */
export const voteParts = {
  subject: { label: 'nội dung biểu quyết', read: ({ subject }) => subject },
  form: { label: 'hình thức biểu quyết', read: ({ form }) => formWords[form] },
  for: { label: 'số tán thành', read: (vote) => counted(vote.for) },
  against: { label: 'số không tán thành', read: (vote) => counted(vote.against) },
  other: { label: 'số ý kiến khác', read: (vote) => counted(vote.other) },
  base: {
    label: 'tổng số để tính tỷ lệ',
    read: (vote, context) => counted(basesOf(vote, context).base),
  },
  present: {
    label: 'số có mặt khi biểu quyết',
    read: (vote, context) => counted(basesOf(vote, context).present),
  },
  percent: { label: 'tỷ lệ tán thành', read: percent },
  sentence: {
    label: 'câu ghi kết quả',
    read: (vote, context) =>
      voteSentence(
        vote,
        context.conference,
        electorate(vote, context),
        ({ person }) => printedPerson(person, context).address.inText,
      ) ?? '',
  },
} as const satisfies Readonly<Record<string, VotePart>>;

function percent(vote: Vote, context: RecordContext): string {
  const outcome = voteOutcome(vote, electorate(vote, context));
  if (outcome.kind !== 'adopted' && outcome.kind !== 'rejected') return '';
  return percentOf({ part: outcome.for, whole: outcome.base });
}

function basesOf(vote: Vote, context: RecordContext) {
  return countsOf(vote, electorate(vote, context));
}

function electorate({ time }: Vote, { conference, profile }: RecordContext) {
  return electorateOf(conference, profile, time);
}

function counted(value: number | null): string {
  return value === null ? '' : numbered(value, 'zero');
}
