import type { Participant } from '../conference/attendance';
import { conferenceTitle } from '../conference/conferenceTitle';
import { guidanceSpeaker } from '../conference/guidance';
import { named } from '../conference/named';
import { nameKey } from '../people/personName';
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
  if (guests.length === 0 && named(conference.members).length === 0) return [];
  return [
    ...guests.map(({ id, person }) =>
      derived(id, line('paragraph', say.to(withTitles(person, context) || chip('guest', id)))),
    ),
    derived('members', line('paragraph', say.to(allVoters(voterWord(conference.kind), family)))),
    derived('all', line('paragraph', say.toAll[family])),
  ];
};

/** The same for the guest who speaks to the conference: he greets the others, and those who lead it. */
export const guestSalutations: Derive = (context) => {
  const { conference, family } = context;
  const speaker = guidanceSpeaker(conference);
  const guests = guestsInOrder(context).filter(({ person }) => !isSame(person, speaker));
  if (conference.chairs.length === 0 && named(conference.members).length === 0) return [];
  const greeted = (who: Participant) => withTitles(who, context);
  return [
    ...guests.map(({ id, person }) =>
      derived(id, line('paragraph', say.to(greeted(person) || chip('guest', id)))),
    ),
    ...conference.chairs
      .map((chair, at) => ({ place: `chair.${at + 1}`, who: greeted(chair) }))
      .filter(({ who }) => who !== '')
      .map(({ place, who }) => derived(place, line('paragraph', say.to(who)))),
    derived('members', line('paragraph', say.to(allVoters(voterWord(conference.kind), family)))),
    derived('all', line('paragraph', say.toAll[family])),
  ];
};

function isSame(one: Participant, other: Participant): boolean {
  return one.personId !== '' && other.personId !== ''
    ? one.personId === other.personId
    : nameKey(one.name) === nameKey(other.name);
}

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
