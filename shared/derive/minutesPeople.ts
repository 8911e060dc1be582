import type { Member } from '../conference/attendance';
import { attendanceCounts } from '../conference/attendanceCounts';
import { timePhrase } from '../conference/dayTime';
import { named } from '../conference/named';
import type { RecordContext } from '../conference/recordContext';
import { wasHeld } from '../conference/wasHeld';
import { printedPerson } from '../people/printedPerson';
import { writtenCount } from '../votes/voteSentence';
import { chip, known } from './blankFields';
import type { Derive, DerivedBlock } from './deriver';
import { absentColumns, attendanceSentences as say } from './minutesPeopleWords';
import { derived, grid, line } from './parts';
import { addressed, guestsWhoCame, withTitles } from './printed';
import { asSentence, capitalised } from './wordCases';
import { counted } from './words';

/** How many came, who did not and why, who came late or went early. */
export const attendance: Derive = (context) => {
  const members = named(context.conference.members);
  if (members.length === 0) return [];
  const lines = [
    ['summoned', say.summoned(people(members.length, context))],
    ['present', say.present(presentCount(context))],
    ['absent', absentLine(context)],
    ['represented', someLine(context, 'represented')],
    ['late', someLine(context, 'late')],
    ['early', someLine(context, 'early')],
  ] as const;
  return lines.flatMap(([item, text]) => (text === '' ? [] : [derived(item, line('dash', text))]));
};

/** Members of a branch by their standing: official, on probation, let off. */
export const branchAttendance: Derive = (context) => {
  const members = named(context.conference.members);
  if (members.length === 0) return [];
  const came = members.filter(({ presence }) => ['present', 'late', 'early'].includes(presence));
  const lines = [
    ['summoned', say.branchTotal(standings(members))],
    [
      'present',
      isNoted(context) ? say.branchPresent(standings(came)) : say.present(presentCount(context)),
    ],
    ['absent', absentLine(context)],
  ] as const;
  return lines.map(([item, text]) => derived(item, line('dash', text)));
};

/** Those who did not come, with their reasons. */
export const absentTable: Derive = (context) => {
  const absent = named(context.conference.members).filter(isAbsent);
  if (absent.length === 0) {
    return isNoted(context) ? [derived('none', line('paragraph', say.noAbsentees))] : [];
  }
  const rows = absent.map((member, at) => {
    const { name, titles } = printedPerson(member.person, context);
    return [String(at + 1), name, titles, reasonOf(member)];
  });
  return [derived('table', grid(absentColumns, rows))];
};

/** Those invited who came. */
export const guests: Derive = (context) => {
  const came = guestsWhoCame(context);
  if (came.length === 0) return nobodyAt(context);
  return came.map(({ id, person, replaces }) => {
    const who = capitalised(withTitles(person, context) || chip('guest', id));
    return derived(id, line('dash', asSentence(say.guest(who, replaces.trim()))));
  });
};

/** Newspapers and television. */
export const press: Derive = (context) => {
  const bodies = named(context.conference.press);
  if (bodies.length === 0) return nobodyAt(context);
  return bodies.map((name, at) => derived(`press.${at + 1}`, line('dash', asSentence(name))));
};

/** What lies before the conference. */
export const documents: Derive = ({ conference }) =>
  conference.documents.map(({ id, title }) =>
    derived(id, line('dash', asSentence(capitalised(known(title, 'document', id))))),
  );

/** Of a conference that is over: that none of them were there. */
function nobodyAt({ conference }: RecordContext): readonly DerivedBlock[] {
  return wasHeld(conference) ? [derived('none', line('paragraph', say.nobody))] : [];
}

function people(count: number, { family }: RecordContext): string {
  return `${writtenCount(count)} ${counted[family]}`;
}

/** Whether of everybody it is noted who came: whoever is not ticked yet may be there or not. */
function isNoted({ conference }: RecordContext): boolean {
  return attendanceCounts(conference.members).unknown === 0;
}

function presentCount(context: RecordContext): string {
  const { present } = attendanceCounts(context.conference.members);
  return isNoted(context)
    ? people(present, context)
    : `${chip('present', 'present')} ${counted[context.family]}`;
}

function absentLine(context: RecordContext): string {
  const absent = named(context.conference.members).filter(isAbsent);
  const names = absent
    .map(
      (member) =>
        `${addressed(member.person, context) || chip('member', member.id)}, ${reasonOf(member)}`,
    )
    .join('; ');
  if (!isNoted(context)) {
    const count = `${chip('absent', 'absent')} ${counted[context.family]}`;
    return say.absent(count, names || chip('absentees', 'absent'));
  }
  return absent.length === 0 ? say.nobodyAbsent : say.absent(people(absent.length, context), names);
}

function isAbsent({ presence }: Member): boolean {
  return presence === 'excused' || presence === 'unexcused' || presence === 'represented';
}

function reasonOf({ id, presence, reason, deputy }: Member): string {
  if (reason.trim() !== '') return reason.trim();
  if (presence === 'represented') return say.replacedBy(deputy.trim());
  return presence === 'unexcused' ? say.noReason : chip('reason', id);
}

/** Those of one sort, each with what is told of him. */
function someLine(context: RecordContext, presence: 'represented' | 'late' | 'early'): string {
  const some = named(context.conference.members).filter((member) => member.presence === presence);
  const told = some.map((member) => {
    const who = addressed(member.person, context) || chip('member', member.id);
    const { deputy, at } = member;
    const beside = presence === 'represented' ? say.deputy(deputy.trim()) : timePhrase(at);
    return beside === '' ? who : `${who} (${beside})`;
  });
  return told.length === 0 ? '' : say[presence](told.join('; '));
}

function standings(members: readonly Member[]) {
  const of = (standing: Member['standing']) =>
    members.filter((member) => member.standing === standing).length;
  return {
    all: writtenCount(members.length),
    official: writtenCount(of('official')),
    probationary: writtenCount(of('probationary')),
    exempt: of('exempt') === 0 ? '' : writtenCount(of('exempt')),
  };
}
