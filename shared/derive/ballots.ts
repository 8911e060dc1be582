import type { RecordContext } from '../conference/recordContext';
import type { Vote } from '../conference/vote';
import { byGivenName } from '../people/personName';
import { printedPerson } from '../people/printedPerson';
import { percentOf } from '../votes/share';
import { isElection, votesCast } from '../votes/voteCounts';
import { writtenCount } from '../votes/voteSentence';
import {
  answerColumns,
  candidateColumns,
  letterColumns,
  ballotSentences as say,
} from './ballotWords';
import { known } from './blankFields';
import type { Derive, DerivedBlock } from './deriver';
import { derived, grid, line } from './parts';
import { cell, countsIn, voteText } from './votes';
import { capitalised, withoutEnd } from './wordCases';

/** A ballot for every secret vote. */
export const secretBallots: Derive = (context) =>
  votesOf(context, 'secret').flatMap((vote) => ballot(vote, context));

/** One sheet that asks for an opinion on every question put by letter. */
export const letterBallot: Derive = (context) => {
  const votes = votesOf(context, 'letter');
  if (votes.length === 0) return [];
  const rows = votes.map((vote, at) => [String(at + 1), subjectOf(vote), box, box, '']);
  return [derived('table', grid(answerColumns, rows))];
};

/** What came back by letter. */
export const letterSummary: Derive = (context) => {
  const votes = votesOf(context, 'letter');
  if (votes.length === 0) return [];
  const rows = votes.map((vote, at) => {
    const { base } = countsIn(vote, context);
    const share =
      vote.for === null || base === null ? '' : percentOf({ part: vote.for, whole: base });
    const counts = [cell(base), cell(votesCast(vote)), cell(vote.for), share];
    return [String(at + 1), subjectOf(vote), ...counts, cell(vote.against), cell(vote.other)];
  });
  return [derived('table', grid(letterColumns, rows))];
};

/** The result of every question put by letter, in a sentence. */
export const letterResults: Derive = (context) =>
  votesOf(context, 'letter').map((vote) =>
    derived(vote.id, line('paragraph', voteText(vote, context))),
  );

/** Those who stand for election, by given name (R6). */
export function candidatesInOrder(vote: Vote, context: RecordContext) {
  return vote.candidates
    .map((candidate) => ({ candidate, ...printedPerson(candidate.person, context) }))
    .toSorted(byGivenName);
}

/** What was voted on, as a heading has it. */
export function subjectOf({ id, subject }: Vote): string {
  return capitalised(withoutEnd(known(subject, 'voteSubject', id)));
}

// An empty box to put a mark in.
const box = '□';

function votesOf({ conference }: RecordContext, form: Vote['form']): readonly Vote[] {
  return conference.votes.filter((vote) => vote.form === form);
}

function ballot(vote: Vote, context: RecordContext): readonly DerivedBlock[] {
  const { id, seats } = vote;
  const title = derived(`${id}/title`, line('centred', subjectOf(vote)));
  if (!isElection(vote)) {
    const table = grid(answerColumns, [['1', subjectOf(vote), box, box, box]]);
    return [title, derived(`${id}/how`, line('paragraph', say.markAnswer)), derived(id, table)];
  }
  const how = seats === null ? say.markPerson : say.markSeats(writtenCount(seats));
  const rows = candidatesInOrder(vote, context).map(({ name }, at) => [
    String(at + 1),
    name,
    box,
    box,
  ]);
  const table = grid(candidateColumns, rows.length === 0 ? [[]] : rows);
  return [title, derived(`${id}/how`, line('paragraph', how)), derived(id, table)];
}
