import { attendanceCounts } from '../conference/attendanceCounts';
import { conferenceTitle } from '../conference/conferenceTitle';
import { named } from '../conference/named';
import type { AgendaItem } from '../conference/proceedings';
import type { RecordContext } from '../conference/recordContext';
import type { TextBlock } from '../draft/blocks';
import { quorumOf } from '../votes/quorum';
import { writtenCount } from '../votes/voteSentence';
import { meetingWord, voterWord } from '../votes/voteWords';
import { awardedCount, awardedOnStage } from './awarded';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { derived, grid, line } from './parts';
import { addressed, guestsInOrder, inCell, shortTime, withTitles } from './printed';
import { presenterOf } from './programme';
import { scriptSentences as say, scriptPhrases } from './scriptPhraseWords';
import { scriptColumns } from './scriptWords';
import { asSubject, capitalised, titleInText, withoutEnd } from './wordCases';
import { allVoters, counted, someone } from './words';

/** Every step with the words that lead into it. */
export const scriptTable: Derive = (context) => {
  const { agenda } = context.conference;
  if (agenda.length === 0) return [];
  const rows = agenda.map((step, at) => [
    String(at + 1),
    shortTime(step.from),
    `${withoutEnd(known(step.content, 'content', step.id))}\n${leadIn(step, context)}`,
    inCell(presenterOf(step, context), context),
    step.preparation.trim(),
  ]);
  return [derived('table', grid(scriptColumns, rows))];
};

/** Guests in the order of protocol, each once, then chairs and those called up. */
export const introductions: Derive = (context) => {
  const { conference } = context;
  const meeting = meetingWord(conference.kind);
  const guests = guestsInOrder(context);
  const chairs = conference.chairs
    .map((chair, at) => ({ place: at + 1, who: withTitles(chair, context) }))
    .filter(({ who }) => who !== '');
  const all = [
    ...(guests.length === 0 ? [] : [derived('guests', line('paragraph', say.guests(meeting)))]),
    ...guests.map(({ id, person }, at) => {
      const who = withTitles(person, context) || chip('guest', id);
      return derived(id, listLine(who, at === guests.length - 1));
    }),
    ...(chairs.length === 0 ? [] : [derived('chairs', line('paragraph', say.chairs(meeting)))]),
    ...chairs.map(({ place, who }, at) =>
      derived(`chair.${place}`, listLine(who, at === chairs.length - 1)),
    ),
  ];
  const isKnown = all.length > 0 || named(conference.members).length > 0;
  if (!isKnown) return [];
  const members = say.members(
    allVoters(voterWord(conference.kind), context.family),
    named(conference.press).length > 0,
  );
  return [...all, derived('members', line('paragraph', members))];
};

/** How many are there, and whether it is enough to begin (R3). */
export const attendanceReport: Derive = (context) => {
  const { conference, family } = context;
  const counts = attendanceCounts(conference.members);
  if (counts.calledUp === 0) return [];
  const people = (count: number) => `${writtenCount(count)} ${counted[family]}`;
  // Whoever is not ticked yet may be there or not: until then neither count is known.
  const isNoted = counts.unknown === 0;
  const count = (name: 'present' | 'absent') =>
    isNoted ? people(counts[name]) : `${chip(name, 'attendance')} ${counted[family]}`;
  const summoned = people(counts.calledUp);
  const isFull = isNoted && counts.absent === 0;
  const text = isFull
    ? say.allCame(summoned, counted[family])
    : say.attendance({ summoned, present: count('present'), absent: count('absent') });
  const meeting = meetingWord(conference.kind);
  const verdict = quorumOf(conference).isReached ? ` ${say.quorate(meeting)}` : '';
  return [derived('attendance', line('paragraph', text + verdict))];
};

/** Who is called to the stage. */
export const awardCalls: Derive = ({ conference, family }) => {
  const awards = named(conference.awards);
  const { agenda } = conference;
  const hasStep = agenda.length === 0 || agenda.some(({ kind }) => kind === 'award');
  if (awards.length === 0 && !hasStep) return [derived('none', line('paragraph', say.noAwards))];
  return awards.map(({ id, name, unit }, at) => {
    const who = known(name, 'awarded', id);
    // Of a person who is not in the directory a state paper cannot know the form of address.
    const called = family === 'party' ? `${someone[family]} ${who}` : who;
    const words = unit.trim() === '' ? who : `${called}, ${unit.trim()}`;
    return derived(id, listLine(words, at === awards.length - 1));
  });
};

/** One of several lines of a list; the last one ends it. */
function listLine(who: string, isLast: boolean): TextBlock {
  return line('dash', `${capitalised(who)}${isLast ? '.' : ';'}`);
}

/** The words that lead into a step. */
function leadIn(step: AgendaItem, context: RecordContext): string {
  const { conference, profile, family } = context;
  const paper = conference.documents.find(({ id }) => id === step.documentId);
  const presenter = presenterOf(step, context);
  const whole = withTitles(presenter, context) || chip('presenter', step.id);
  return scriptPhrases[step.kind]({
    meeting: meetingWord(conference.kind),
    title: conferenceTitle(conference, profile),
    who: asSubject(whole),
    whole,
    short: addressed(presenter, context) || chip('presenter', step.id),
    document: withoutEnd(titleInText(paper?.title ?? step.content)),
    delegates: say.delegates[family],
    voters: allVoters(voterWord(conference.kind), family),
    awards: awardedCount(conference.awards),
    awarded: awardedOnStage(conference.awards),
  });
}
