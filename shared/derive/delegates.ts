import type { Member } from '../conference/attendance';
import { attendanceCounts } from '../conference/attendanceCounts';
import { timePhrase } from '../conference/dayTime';
import { isNamed, named } from '../conference/named';
import type { RecordContext } from '../conference/recordContext';
import { printedPerson } from '../people/printedPerson';
import { writtenCount } from '../votes/voteSentence';
import {
  delegateColumns,
  presenceNotes,
  delegateSentences as say,
  signInColumns,
} from './delegateWords';
import type { Derive } from './deriver';
import { derived, grid, line } from './parts';
import { guestsInOrder } from './printed';
import { counted } from './words';

/** How many are called up, invited, and came. */
export const delegateSummary: Derive = (context) => {
  const { conference, family } = context;
  const counts = attendanceCounts(conference.members);
  const guests = guestsInOrder(context).length;
  const press = named(conference.press).length;
  if (counts.calledUp === 0 && guests === 0) return [];
  const people = (count: number) => `${writtenCount(count)} ${counted[family]}`;
  const lines = [
    ['summoned', counts.calledUp === 0 ? '' : say.summoned(people(counts.calledUp))],
    ['guests', guests === 0 ? '' : say.guests(people(guests))],
    ['press', press === 0 ? '' : say.press(writtenCount(press))],
    [
      'present',
      counts.calledUp === 0 || counts.unknown > 0
        ? ''
        : say.present(
            people(counts.present),
            counts.absent === 0 ? say.nobody : people(counts.absent),
          ),
    ],
  ] as const;
  return lines.flatMap(([item, text]) => (text === '' ? [] : [derived(item, line('dash', text))]));
};

/** Those who are called up. */
export const summoned: Derive = (context) => {
  const { members, parties } = context.conference;
  const calledUp = named(members).map((member) => ({
    person: member.person,
    note: noteOf(member),
  }));
  const atTalks = parties.flatMap(({ name, head, members: others }) =>
    [head, ...others].map((person) => ({ person, note: name.trim() })),
  );
  // Nobody is called up to talks: their sides come.
  const all = calledUp.length > 0 ? calledUp : atTalks.filter(({ person }) => isNamed(person));
  if (all.length === 0) return [];
  const rows = all.map(({ person, note }, at) => {
    const { name, titles } = printedPerson(person, context);
    return [String(at + 1), name, titles, note];
  });
  return [derived('table', grid(delegateColumns, rows))];
};

/** Those who are invited. */
export const invited: Derive = (context) => {
  const guests = guestsInOrder(context);
  if (guests.length === 0) return [];
  const isTaken = guests.some(({ isPresent }) => isPresent);
  const rows = guests.map(({ person, replaces, isPresent }, at) => {
    const { name, titles } = printedPerson(person, context);
    const came = isTaken && isPresent ? presenceNotes.present : '';
    const note = [came, say.replaces(replaces.trim())].filter((part) => part !== '').join('; ');
    return [String(at + 1), name, titles, note];
  });
  return [derived('table', grid(delegateColumns, rows))];
};

/** The sheet that lies at the door. */
export const signIn: Derive = (context) => {
  const people = [...guestsInOrder(context), ...named(context.conference.members)];
  if (people.length === 0) return [];
  return [derived('table', grid(signInColumns, people.map(signInRow(context))))];
};

function signInRow(context: RecordContext) {
  return ({ person }: Pick<Member, 'person'>, at: number): readonly string[] => {
    const { name, titles } = printedPerson(person, context);
    return [String(at + 1), name, titles, ''];
  };
}

function noteOf({ presence, reason, deputy, at }: Member): string {
  const told: Partial<Record<Member['presence'], string>> = {
    late: timePhrase(at),
    early: timePhrase(at),
    excused: reason.trim(),
    unexcused: reason.trim(),
    represented: deputy.trim(),
  };
  const note = presenceNotes[presence];
  const beside = told[presence] ?? '';
  return beside === '' ? note : `${note}: ${beside}`;
}
