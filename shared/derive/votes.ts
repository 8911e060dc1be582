import type { RecordContext } from '../conference/recordContext';
import type { Vote } from '../conference/vote';
import { wasHeld } from '../conference/wasHeld';
import { printedPerson } from '../people/printedPerson';
import { electorateOf } from '../votes/electorate';
import { matterInText } from '../votes/matterInText';
import { countsOf, isElection, type VoteCounts } from '../votes/voteCounts';
import { voteSentence } from '../votes/voteSentence';
import { formWords, meetingWord } from '../votes/voteWords';
import { chip, known } from './blankFields';
import type { Derive, DerivedBlock } from './deriver';
import { noVote, openVote, voteColumns } from './minutesVotesWords';
import { derived, grid, line } from './parts';
import { capitalised, withoutEnd } from './wordCases';

/** Each vote in a sentence. */
export const voteSentences: Derive = (context) => {
  const { votes } = context.conference;
  if (votes.length === 0) return noVotes(context);
  return votes.map((vote) => derived(vote.id, line('paragraph', voteText(vote, context))));
};

/** Those alone that need two thirds, as the admission of a member does (R4); all where none is one. */
export const admissionVotes: Derive = (context) => {
  const { conference } = context;
  const votes = conference.votes.filter(({ threshold }) => threshold === 'twoThirds');
  return voteSentences(
    votes.length === 0 ? context : { ...context, conference: { ...conference, votes } },
  );
};

/** All votes in one table. */
export const votesTable: Derive = (context) => {
  const { votes } = context.conference;
  if (votes.length === 0) return noVotes(context);
  const rows = votes.map((vote, at) => {
    const { base, present } = countsIn(vote, context);
    const answers = isElection(vote)
      ? answersOfElection
      : [vote.for, vote.against, vote.other].map(cell);
    const subject = capitalised(withoutEnd(known(vote.subject, 'voteSubject', vote.id)));
    const counts = [base, present].map(cell);
    return [String(at + 1), subject, capitalised(formWords[vote.form]), ...counts, ...answers];
  });
  return [derived('table', grid(voteColumns, rows))];
};

/** Of a conference that is over: that nothing was voted on. */
function noVotes({ conference }: RecordContext): readonly DerivedBlock[] {
  return wasHeld(conference) ? [derived('none', line('paragraph', noVote))] : [];
}

// Nobody forgot to count them: people are chosen, and no question is answered.
const answersOfElection = ['-', '-', '-'];

/** The sentence of a vote; of one that is not counted, the form with a chip for its result. */
export function voteText(vote: Vote, context: RecordContext): string {
  const { conference, family } = context;
  const subject = withoutEnd(known(vote.subject, 'voteSubject', vote.id));
  const whole = {
    ...vote,
    subject,
    candidates: namedCandidates(vote, context),
  };
  const told = voteSentence(
    whole,
    { kind: conference.kind, family },
    electorateAt(vote, context),
    ({ person }) => printedPerson(person, context).address.inText,
  );
  if (told !== null) return told;
  const result = chip('voteResult', vote.id);
  return openVote({
    meeting: meetingWord(conference.kind),
    subject: matterInText(whole),
    form: formWords[vote.form],
    result,
  });
}

/** Base and presence of a vote. */
export function countsIn(vote: Vote, context: RecordContext): VoteCounts {
  return countsOf(vote, electorateAt(vote, context));
}

/** Who could vote when this was voted on. */
export function electorateAt(vote: Vote, { conference, profile }: RecordContext) {
  return electorateOf(conference, profile, vote.time);
}

/** A count in a cell; empty where it is not known. */
export function cell(count: number | null): string {
  return count === null ? '' : String(count);
}

/** Candidates under the names that the directory now has. */
function namedCandidates({ candidates }: Vote, { people }: RecordContext): Vote['candidates'] {
  return candidates.map((one) => {
    const name = people.get(one.person.personId)?.name ?? one.person.name;
    return name === one.person.name ? one : { ...one, person: { ...one.person, name } };
  });
}
