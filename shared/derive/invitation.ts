import { dayPhrase } from '../conference/dayTime';
import type { RecordContext } from '../conference/recordContext';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { invitationSentences as say } from './invitationWords';
import { derived, line } from './parts';
import { allWithTitles } from './printed';
import { asSentence, capitalised, withoutEnd } from './wordCases';
import { someone } from './words';

/** Who leads it. */
export const chairsLine: Derive = (context) => {
  const chairs = allWithTitles(context.conference.chairs, context);
  return chairs === '' ? [] : [derived('chairs', line('paragraph', say.chairs(chairs)))];
};

/** Papers sent along. */
export const enclosures: Derive = ({ conference }) =>
  conference.documents.map(({ id, title }) =>
    derived(id, line('dash', asSentence(capitalised(known(title, 'document', id))))),
  );

/** Until when and to whom guests answer. */
export const reply: Derive = (context) => {
  const { replyBy, contact } = context.conference;
  if (replyBy === '' && contact.trim() === '') return [];
  return [derived('reply', line('paragraph', say.reply(asked(context))))];
};

/** What is asked of those who are called up. */
export const summonsReply: Derive = (context) => {
  const { replyBy, contact } = context.conference;
  if (replyBy === '' && contact.trim() === '') return [];
  const text = say.summons(someone[context.family], asked(context));
  return [derived('reply', line('paragraph', text))];
};

function asked({ conference: { replyBy, contact } }: RecordContext) {
  return {
    day: dayPhrase(replyBy) || say.unknownDay(chip('replyBy', 'reply')),
    contact: withoutEnd(known(contact, 'contact', 'reply')),
  };
}
