import { conferenceTitle } from '../conference/conferenceTitle';
import { writtenCount } from '../votes/voteSentence';
import { meetingWord, voterWord } from '../votes/voteWords';
import { chip } from './blankFields';
import type { Derive } from './deriver';
import { documentTitles } from './minutesFrame';
import { derived, line } from './parts';
import { guestsInOrder, withTitles } from './printed';
import { mattersInText } from './programme';
import { speechSentences as say } from './speechWords';
import { allVoters } from './words';

/** One line for each whom the speech turns to, highest first. */
export const salutations: Derive = (context) => {
  const { conference, family } = context;
  const guests = guestsInOrder(context);
  if (guests.length === 0 && conference.members.length === 0) return [];
  return [
    ...guests.map(({ id, person }) =>
      derived(id, line('paragraph', say.to(withTitles(person, context) || chip('guest', id)))),
    ),
    derived('members', line('paragraph', say.to(allVoters(voterWord(conference.kind), family)))),
    derived('all', line('paragraph', say.toAll[family])),
  ];
};

/** What the conference meets for, counted in one paragraph. */
export const speechContents: Derive = ({ conference, profile }) => {
  const matters = mattersInText(conference.agenda);
  if (matters.length === 0) return [];
  const counted = matters.map((matter, at) => `(${at + 1}) ${matter}`).join('; ');
  const text = say.contents(conferenceTitle(conference, profile), counted);
  return [derived('contents', line('paragraph', text))];
};

/** What was heard, and how many spoke. */
export const speechCounts: Derive = (context) => {
  const { log, kind } = context.conference;
  if (log.length === 0) return [];
  const spoken = log.filter((entry) => entry.kind === 'discussion').length;
  const read = log.filter((entry) => entry.kind === 'contribution').length;
  const parts = [
    documentTitles(context),
    read === 0 ? '' : say.contributions(writtenCount(read)),
    spoken === 0 ? '' : say.opinions(writtenCount(spoken)),
  ].filter((part) => part !== '');
  const heard = parts.join('; ') || chip('reportHeard', 'counts');
  return [derived('counts', line('paragraph', say.counts(meetingWord(kind), heard)))];
};
