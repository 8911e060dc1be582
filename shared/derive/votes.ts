import type { RecordContext } from '../conference/recordContext';
import type { Ballots, Vote } from '../conference/vote';
import { wasHeld } from '../conference/wasHeld';
import { printedPerson } from '../people/printedPerson';
import { electorateOf } from '../votes/electorate';
import { matterInText } from '../votes/matterInText';
import { ballotsOf, countsOf, isElection, type VoteCounts } from '../votes/voteCounts';
import { voteOutcome } from '../votes/voteOutcome';
import { voteSentence, writtenCount } from '../votes/voteSentence';
import { formWords, meetingWord } from '../votes/voteWords';
import { chip, known } from './blankFields';
import type { Derive, DerivedBlock } from './deriver';
import { noVote, openVote, electionSentences as say, voteColumns } from './minutesVotesWords';
import { derived, grid, line } from './parts';
import { addressed } from './printed';
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

/** All questions in one table; each election, which no answers tell of, in a sentence behind it. */
export const votesTable: Derive = (context) => {
  const { votes } = context.conference;
  if (votes.length === 0) return noVotes(context);
  const rows = votes
    .filter((vote) => !isElection(vote))
    .map((vote, at) => {
      const { base, present } = countsIn(vote, context);
      const counts = [base, present, vote.for, vote.against, vote.other].map(cell);
      return [String(at + 1), headingOf(vote), capitalised(formWords[vote.form]), ...counts];
    });
  return [
    ...(rows.length === 0 ? [] : [derived('table', grid(voteColumns, rows))]),
    ...votes
      .filter(isElection)
      .map((vote) => derived(vote.id, line('paragraph', electionText(vote, context)))),
  ];
};

function headingOf({ id, subject }: Vote): string {
  return capitalised(withoutEnd(known(subject, 'voteSubject', id)));
}

/** Ballots and who is elected; what each was given is told by the minutes of the tellers. */
function electionText(vote: Vote, context: RecordContext): string {
  const outcome = voteOutcome(vote, electorateAt(vote, context));
  const names = (candidates: Vote['candidates']) =>
    candidates
      .map(({ id, person }) => addressed(person, context) || chip('elected', id))
      .join(', ');
  const count = (name: 'issued' | 'returned' | 'valid', { [name]: value }: Ballots) =>
    value === null ? chip(name, vote.id) : writtenCount(value);
  const ballots = ballotsOf(vote);
  return say.told(headingOf(vote), [
    ballots === null
      ? ''
      : say.ballots(count('issued', ballots), count('returned', ballots), count('valid', ballots)),
    outcome.kind === 'election'
      ? say.elected(names(outcome.elected), names(outcome.tied))
      : say.open(chip('voteResult', vote.id)),
    ballots === null ? '' : say.counted,
  ]);
}

/** Of a conference that is over: that nothing was voted on. */
function noVotes({ conference }: RecordContext): readonly DerivedBlock[] {
  return wasHeld(conference) ? [derived('none', line('paragraph', noVote))] : [];
}

/** The sentence of a vote; of one that is not counted, the form with a chip for its result. */
export function voteText(vote: Vote, context: RecordContext): string {
  const { conference, family } = context;
  const subject = withoutEnd(known(vote.subject, 'voteSubject', vote.id));
  const whole = { ...vote, subject, candidates: namedCandidates(vote, context) };
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
