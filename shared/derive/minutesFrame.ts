import { dayPhrase, lastDay, timePhrase } from '../conference/dayTime';
import type { RecordContext } from '../conference/recordContext';
import { meetingWord } from '../votes/voteWords';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { frameSentences as say, sittings } from './minutesFrameWords';
import { derived, line } from './parts';
import { allWithTitles } from './printed';
import { titleInText, withoutEnd } from './wordCases';

/** Time, place, matter, chairs, minute-takers, papers. */
export const opening: Derive = (context) => {
  const { conference, family } = context;
  const words = say[family];
  const lines = [
    ['time', words.time(startTime(context), startDay(context))],
    ['venue', say.venue(known(conference.venue, 'venue', 'venue'))],
    ['content', say.content(withoutEnd(known(conference.theme, 'content', 'content')))],
    ['chairs', words.chairs(allWithTitles(conference.chairs, context) || chip('chair', 'chairs'))],
    [
      'secretaries',
      words.takers(allWithTitles(conference.secretaries, context) || chip('taker', 'secretaries')),
    ],
    ['documents', say.documents(documentTitles(context) || chip('documents', 'documents'))],
  ] as const;
  return lines.map(([item, text]) => derived(item, line('dash', text)));
};

/** When it ended. */
export const closing: Derive = ({ conference }) => {
  const time = timePhrase(conference.endTime) || chip('endTime', 'closing');
  const day = dayPhrase(lastDay(conference)) || say.unknownDay(chip('day', 'closing'));
  const meeting = sittings[conference.kind] ?? meetingWord(conference.kind);
  return [derived('closing', line('paragraph', say.closing(meeting, time, day)))];
};

/** The titles of all papers in one sentence; empty for none. */
export function documentTitles({ conference }: RecordContext): string {
  return conference.documents
    .map(({ title }) => withoutEnd(titleInText(title)))
    .filter((title) => title !== '')
    .join('; ');
}

function startTime({ conference }: RecordContext): string {
  return timePhrase(conference.startTime) || chip('startTime', 'time');
}

function startDay({ conference }: RecordContext): string {
  return dayPhrase(conference.startDay) || say.unknownDay(chip('day', 'time'));
}
