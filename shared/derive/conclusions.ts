import { type AttendanceCounts, attendanceCounts } from '../conference/attendanceCounts';
import { conferenceTitle } from '../conference/conferenceTitle';
import { dayPhrase } from '../conference/dayTime';
import { named } from '../conference/named';
import type { RecordContext } from '../conference/recordContext';
import { writtenCount } from '../votes/voteSentence';
import { voterWord } from '../votes/voteWords';
import { chip, known } from './blankFields';
import { noticeSentences as say } from './conclusionWords';
import type { Derive } from './deriver';
import { documentTitles } from './minutesFrame';
import { derived, line, paragraphsOf } from './parts';
import { addressed, allWithTitles, guestsWhoCame, sidesBesideChairs, withTitles } from './printed';
import { assignments } from './tasks';
import { asSentence, titleInText, withoutEnd } from './wordCases';

/** Where and under whom it met, who took part, what was heard, up to the colon. */
export const noticeOpening: Derive = (context) => {
  const { conference, profile } = context;
  const held = say.held({
    day: dayPhrase(conference.startDay) || say.unknownDay(chip('day', 'held')),
    venue: known(conference.venue || conference.place, 'venue', 'held'),
    chairs: allWithTitles(conference.chairs, context) || chip('chair', 'held'),
    title: conferenceTitle(conference, profile),
  });
  const [chair] = conference.chairs;
  const concluder = (chair && addressed(chair, context)) || say.unknownChair;
  const heard = reportsHeard(context) || documentTitles(context) || chip('reportHeard', 'heard');
  return [
    derived('held', line('paragraph', `${held} ${participantsText(context)}`)),
    derived('heard', line('paragraph', say.heard(heard, concluder))),
  ];
};

/** Who took part, in one sentence. */
export const participants: Derive = (context) => [
  derived('participants', line('paragraph', participantsText(context))),
];

/** What was judged of the work done. */
export const assessment: Derive = ({ conference }) =>
  conference.conclusions
    .filter(({ sort }) => sort === 'assessment')
    .flatMap(({ id, text }) =>
      paragraphsOf(id, 'paragraph', asSentence(known(text, 'assessment', id))),
    );

/** What is to be done, as numbered points. */
export const directions: Derive = ({ conference }) =>
  conference.conclusions
    .filter(({ sort }) => sort === 'direction')
    .flatMap(({ id, text }) =>
      paragraphsOf(id, 'clause', asSentence(known(text, 'direction', id))),
    );

/** All that was concluded, in the order of the record. */
export const allConclusions: Derive = ({ conference }) =>
  conference.conclusions.flatMap(({ id, text }) =>
    paragraphsOf(id, 'dash', asSentence(known(text, 'conclusion', id))),
  );

/** The same with who is to do what, where somebody is. */
export const conclusionsWithTasks: Derive = (context) => {
  const tasks = assignments(context);
  if (tasks.length === 0) return allConclusions(context);
  return [
    ...allConclusions(context),
    derived('tasks.title', line('paragraph', say.assignments)),
    ...tasks,
  ];
};

function participantsText(context: RecordContext): string {
  const { conference } = context;
  const others = [...sidesBesideChairs(context), ...guestsWhoCame(context).map((one) => one.person)]
    .map((person) => withTitles(person, context))
    .filter((words) => words !== '');
  const counts = attendanceCounts(conference.members);
  const members = countOfMembers(counts).map((count) =>
    say.members(count, voterWord(conference.kind)),
  );
  const press = named(conference.press).length;
  const all = [...others, ...members, ...(press === 0 ? [] : [say.press(writtenCount(press))])];
  const bridges = named(conference.bridgePoints).length;
  const points = bridges === 0 ? '' : say.bridgePoints(writtenCount(bridges));
  return say.participants(all.join('; ') || chip('participants', 'participants'), points);
}

/** How many took part; asked for until of everybody called up it is noted whether he came. */
function countOfMembers({ present, unknown }: AttendanceCounts): readonly string[] {
  if (unknown > 0) return [chip('present', 'participants')];
  return present === 0 ? [] : [writtenCount(present)];
}

/** What was presented, by whom; empty where nothing was. */
function reportsHeard(context: RecordContext): string {
  const { agenda, documents } = context.conference;
  return agenda
    .filter(({ kind }) => kind === 'report')
    .flatMap(({ presenter, documentId, content }) => {
      const paper = documents.find(({ id }) => id === documentId);
      const title = withoutEnd(titleInText(paper?.title ?? ''));
      const what = title === '' ? say.presentation(withoutEnd(content)) : title;
      const who = addressed(presenter, context);
      if (what === '') return [];
      return [who === '' ? what : say.presented(who, what)];
    })
    .join('; ');
}
