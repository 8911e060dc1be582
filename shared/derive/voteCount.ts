import type { RecordContext } from '../conference/recordContext';
import type { Vote } from '../conference/vote';
import { percentOf } from '../votes/share';
import { isElection, mostVotes } from '../votes/voteCounts';
import { voteOutcome } from '../votes/voteOutcome';
import { shareOfBase, writtenCount } from '../votes/voteSentence';
import { baseWords } from '../votes/voteWords';
import { candidatesInOrder, subjectOf } from './ballots';
import { type BlankName, chip } from './blankFields';
import type { Derive, DerivedBlock } from './deriver';
import { derived, grid, line } from './parts';
import { addressed, withTitles } from './printed';
import { resultColumns, countSentences as say } from './voteCountWords';
import { cell, countsIn, electorateAt, voteText } from './votes';
import { asSentence, capitalised } from './wordCases';

/** Who counted. */
export const tellers: Derive = (context) =>
  ballotsOf(context, (vote) =>
    vote.tellers.map((teller, at) => {
      const who = withTitles(teller, context) || chip('teller', `${vote.id}.${at + 1}`);
      const text = at === 0 ? say.headTeller(who) : say.teller(who);
      return derived(`${vote.id}/${at + 1}`, line('dash', text));
    }),
  );

/** How many ballots went out, came back and counted. */
export const ballotCounts: Derive = (context) =>
  ballotsOf(context, (vote) => {
    const { base, present } = countsIn(vote, context);
    const { ballots } = vote;
    const count = (name: BlankName, value: number | null) =>
      value === null ? chip(name, vote.id) : writtenCount(value);
    const reason = asSentence(ballots?.reason ?? '');
    const lines = [
      ...seatsOf(vote),
      ['base', say.base(count('summoned', base), baseWords(vote.base, context.conference.kind))],
      ['present', say.present(count('present', present))],
      ['issued', say.issued(count('issued', ballots?.issued ?? null))],
      ['returned', say.returned(count('returned', ballots?.returned ?? null))],
      ['valid', say.valid(count('valid', ballots?.valid ?? null))],
      ['invalid', say.invalid(count('invalid', ballots?.invalid ?? null), reason)],
    ] as const;
    return lines.map(([part, text]) => derived(`${vote.id}/${part}`, line('dash', text)));
  });

function seatsOf(vote: Vote): readonly (readonly ['seats', string])[] {
  if (!isElection(vote) || vote.seats === null) return [];
  return [['seats', say.seats(writtenCount(vote.seats))]];
}

/** The votes for each candidate, by given name; for a question, its answers. */
export const ballotResults: Derive = (context) =>
  ballotsOf(context, (vote) => {
    if (!isElection(vote)) {
      return [derived(`${vote.id}/result`, line('paragraph', voteText(vote, context)))];
    }
    const counts = countsIn(vote, context);
    const most = mostVotes(vote, counts);
    const valid = vote.ballots?.valid ?? null;
    const rows = candidatesInOrder(vote, context).map(({ candidate, name }, at) => {
      const votes = candidate.for;
      const isPossible = votes !== null && most !== null && votes <= most;
      const whole = isPossible ? counts.base : null;
      const share = votes === null || whole === null ? '' : percentOf({ part: votes, whole });
      const against = votes === null || valid === null || votes > valid ? null : valid - votes;
      return [String(at + 1), name, cell(votes), share, cell(against), ''];
    });
    return [derived(`${vote.id}/table`, grid(resultColumns, rows.length === 0 ? [[]] : rows))];
  });

/** Who is elected, from most votes to fewest. */
export const elected: Derive = (context) =>
  ballotsOf(context, (vote) => {
    const outcome = voteOutcome(vote, electorateAt(vote, context));
    if (outcome.kind !== 'election') return [];
    const lines = outcome.elected.map((candidate) => {
      const votes = candidate.for ?? 0;
      const share = shareOfBase(votes, outcome.base, vote, context.conference);
      const who = capitalised(
        addressed(candidate.person, context) || chip('elected', candidate.id),
      );
      const text = say.elected(who, writtenCount(votes), share);
      return derived(`${vote.id}/${candidate.id}`, line('dash', text));
    });
    if (outcome.tied.length > 0) {
      const names = outcome.tied
        .map(({ id, person }) => addressed(person, context) || chip('elected', id))
        .join('; ');
      lines.push(derived(`${vote.id}/tied`, line('paragraph', say.tied(capitalised(names)))));
    }
    if (lines.length > 0) return lines;
    return [derived(`${vote.id}/nobody`, line('paragraph', say.nobody))];
  });

/** The secret votes one after the other, each under its name where there are several. */
function ballotsOf(
  { conference }: RecordContext,
  write: (vote: Vote) => readonly DerivedBlock[],
): readonly DerivedBlock[] {
  const votes = conference.votes.filter(({ form }) => form === 'secret');
  return votes.flatMap((vote) => {
    const blocks = write(vote);
    if (votes.length < 2 || blocks.length === 0) return blocks;
    return [derived(`${vote.id}/title`, line('paragraph', `${subjectOf(vote)}:`)), ...blocks];
  });
}
