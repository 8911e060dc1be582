import { foldText } from '../draft/foldText';
import { findPeople } from './findPeople';
import type { Person } from './person';
import { tidyName } from './personName';

/**
 * Whom somebody means who goes on after typing: the first that was found, if what was typed is short
 * for his name. A name typed in full is nobody else's: `Nguyễn Văn An` is not `Nguyễn Văn Anh`.
 */
export function meantPerson(people: readonly Person[], typed: string): Person | null {
  const [first] = findPeople(people, typed);
  if (first === undefined || tidyName(typed) === '') return null;
  return isWholeName(first, typed) || wordsOf(typed) < wordsOf(first.name) ? first : null;
}

/** The only person whose whole name was typed, be it without diacritics. */
export function personNamed(people: readonly Person[], typed: string): Person | null {
  const [only, second] = people.filter((person) => isWholeName(person, typed));
  return only === undefined || second !== undefined ? null : only;
}

function isWholeName({ name }: Person, typed: string): boolean {
  const wanted = tidyName(typed);
  const folded = foldText(wanted);
  const isBare = folded === wanted.toLowerCase();
  const own = tidyName(name);
  return isBare ? foldText(own) === folded : own.toLowerCase() === wanted.toLowerCase();
}

function wordsOf(text: string): number {
  return tidyName(text).split(' ').length;
}
