import type { RecordContext } from '../conference/recordContext';
import type { WorkingParty } from '../conference/results';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { entrySentences } from './minutesLogPhraseWords';
import { derived, line } from './parts';
import { withTitles } from './printed';
import { Speakers } from './speakers';
import { asSubject, capitalised, titleInText, withoutEnd } from './wordCases';
import { workingSentences as say } from './workingWords';

/** Each side with its head and members. */
export const parties: Derive = (context) =>
  context.conference.parties.flatMap(({ id, name, head, members }) => [
    derived(id, line('clauseTitle', withoutEnd(known(name, 'party', id)))),
    derived(`${id}/head`, line('dash', headLine({ id, name, head, members }, context))),
    ...members.map((member, at) => {
      const who = capitalised(withTitles(member, context) || chip('member', `${id}.${at + 1}`));
      return derived(`${id}/${at + 1}`, line('dash', say.member(who, at === members.length - 1)));
    }),
  ]);

/** What was presented, by whom. */
export const reports: Derive = (context) => {
  const speakers = new Speakers(context);
  const { documents } = context.conference;
  return documents.map(({ id, title, presenter }) => {
    const name = capitalised(speakers.name(presenter, id, 'presenter'));
    const who = asSubject(name);
    const document = withoutEnd(titleInText(known(title, 'document', id)));
    const text = entrySentences.report({ ...blankEntry(context), who, name, document });
    return derived(id, line('dash', text));
  });
};

function headLine({ id, name, head, members }: WorkingParty, context: RecordContext): string {
  const who = capitalised(withTitles(head, context) || chip('head', id));
  const leads = /^đoàn\b/iu.test(name.trim()) ? say.leads(who) : who;
  return say.member(leads, members.length === 0);
}

function blankEntry({ conference }: RecordContext) {
  return { isNamed: true, meeting: conference.theme, text: '', said: '', topic: '', awards: '' };
}
