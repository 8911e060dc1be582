import type { Guest, Participant } from '../conference/attendance';
import { named } from '../conference/named';
import type { RecordContext } from '../conference/recordContext';
import { dayWord, monthWord, paperDateParts } from '../draft/paperDate';
import { nameKey } from '../people/personName';
import { printedPerson } from '../people/printedPerson';
import { byProtocol } from '../people/protocol';
import { capitalised } from './wordCases';

/** Somebody with words of address and offices: `đồng chí Phạm Đức Long, Bí thư Đảng ủy`. */
export function withTitles(who: Participant, context: RecordContext): string {
  const { titles } = printedPerson(who, context);
  return [addressed(who, context), titles].filter((part) => part !== '').join(', ');
}

/** Somebody with words of address alone; empty for nobody. */
export function addressed(who: Participant, context: RecordContext): string {
  const { name, address } = printedPerson(who, context);
  return name.trim() === '' ? '' : `${address.inText} ${name.trim()}`;
}

/** Somebody in a cell of a table; empty for nobody. */
export function inCell(who: Participant, context: RecordContext): string {
  return capitalised(withTitles(who, context));
}

/** Several people in one sentence; empty for nobody. */
export function allWithTitles(people: readonly Participant[], context: RecordContext): string {
  return people
    .map((who) => withTitles(who, context))
    .filter((words) => words !== '')
    .join('; ');
}

/** Those invited, each once: who has a place in protocol first, the others as the record has them. */
export function guestsInOrder({ conference, people }: RecordContext): readonly Guest[] {
  const seen = new Set<string>();
  const guests = named(conference.guests).filter(({ person }) => {
    const key = keyOf(person);
    const isNew = key === '' || !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const ranked = guests.flatMap((guest) => {
    const person = people.get(guest.person.personId);
    return typeof person?.rank === 'number' ? [{ guest, person }] : [];
  });
  const first = ranked.toSorted((a, b) => byProtocol(a.person, b.person)).map(({ guest }) => guest);
  return [...first, ...guests.filter((guest) => !first.includes(guest))];
}

/** Tells people of a conference apart; empty for nobody. */
function keyOf({ personId, name }: Participant): string {
  return personId || nameKey(name);
}

/** Those on the sides of talks, but for who is named already as chair or guest. */
export function sidesBesideChairs({ conference }: RecordContext): readonly Participant[] {
  const named = [...conference.chairs, ...conference.guests.map(({ person }) => person)].map(keyOf);
  return conference.parties
    .flatMap(({ head, members }) => [head, ...members])
    .filter((person) => !named.includes(keyOf(person)));
}

/** Those invited who came; all of them while nobody noted who did. */
export function guestsWhoCame(context: RecordContext): readonly Guest[] {
  const guests = guestsInOrder(context);
  const came = guests.filter(({ isPresent }) => isPresent);
  return came.length === 0 ? guests : came;
}

/** `31/3/2024`, as tables write a day; empty for none. */
export function shortDay(day: string): string {
  const parts = paperDateParts(day);
  if (typeof parts?.day !== 'number') return '';
  return `${dayWord(parts.day)}/${monthWord(parts.month)}/${parts.year}`;
}

/** `08h30`, as programmes write a time; empty for none. */
export function shortTime(time: string): string {
  return time.replace(':', 'h');
}

/** `08h00 - 08h30`, or as much of it as is known. */
export function timeSpan({ from, to }: { readonly from: string; readonly to: string }): string {
  return [from, to]
    .map(shortTime)
    .filter((time) => time !== '')
    .join(' - ');
}
