import { foldText } from '../draft/foldText';
import type { Person } from './person';
import { tidyName } from './personName';
import { byProtocol } from './protocol';

/**
 * Whom somebody means who types a few letters: beginnings of the syllables of a name in their
 * order, with or without diacritics and spaces (`plong`, `pdl`, `phạm l`), else words of an office
 * or of the note. The closest come first, among them by protocol; people are called by their given
 * name, so `duc` is closer to Nguyễn Hữu Đức than to Bùi Đức Trọng. All where nothing is typed.
 */
export function findPeople(people: readonly Person[], typed: string): Person[] {
  const wanted = tidyName(typed).toLowerCase();
  if (wanted === '') return [...people].sort(byProtocol);
  const words = foldText(wanted).split(' ');
  const marked = foldText(wanted) === wanted ? null : wanted.split(' ');
  return people
    .flatMap((person) => {
      const closeness = closenessOf(person, words, marked);
      return closeness === null ? [] : [{ person, closeness }];
    })
    .sort((a, b) => a.closeness - b.closeness || byProtocol(a.person, b.person))
    .map(({ person }) => person);
}

/** What is compared of a person; worked out once, for lists are searched at every key. */
interface SearchKeys {
  readonly syllables: readonly string[];
  readonly markedSyllables: readonly string[];
  /** Words of offices and note, each with a space before it. */
  readonly words: string;
}

const known = new WeakMap<Person, SearchKeys>();

function keysOf(person: Person): SearchKeys {
  const found = known.get(person);
  if (found !== undefined) return found;
  const name = tidyName(person.name).toLowerCase();
  const titles = person.offices.map(({ title, body }) => `${title} ${body}`).join(' ');
  const keys = {
    syllables: foldText(name).split(' '),
    markedSyllables: name.split(' '),
    words: ` ${foldText(tidyName(`${titles} ${person.note} ${person.phone}`))}`,
  };
  known.set(person, keys);
  return keys;
}

/** Added where the letters fit, but not their marks: `phạm` finds Phảm behind every Phạm. */
const otherMarks = 100;
/** Added where not the name fits, but what stands beside it. */
const besideName = 1000;

/** What a way in which letters fall into syllables costs: each piece, and where the last one stands. */
const costs = {
  piece: 3,
  givenName: 0,
  givenNameBegun: 1,
  notGivenName: 2,
} as const;

/** How far what was typed is from a person, 0 for closest; null where it does not fit. */
function closenessOf(
  person: Person,
  words: readonly string[],
  marked: readonly string[] | null,
): number | null {
  const keys = keysOf(person);
  const cost = costOf(words, keys.syllables);
  if (cost !== null) {
    const markedCost = marked === null ? cost : costOf(marked, keys.markedSyllables);
    return markedCost ?? cost + otherMarks;
  }
  return words.every((word) => keys.words.includes(` ${word}`)) ? besideName : null;
}

/** The cheapest way in which words are beginnings of syllables in their order; null for no way. */
function costOf(words: readonly string[], syllables: readonly string[]): number | null {
  const [word, ...later] = words;
  return word === undefined ? 0 : cheapest(word, later, syllables);
}

function cheapest(
  rest: string,
  later: readonly string[],
  syllables: readonly string[],
): number | null {
  let found: number | null = null;
  for (const [index, syllable] of syllables.entries()) {
    const after = syllables.slice(index + 1);
    for (let length = sharedStart(rest, syllable); length > 0; length -= 1) {
      const isWhole = length === rest.length;
      const more = isWhole ? costOf(later, after) : cheapest(rest.slice(length), later, after);
      if (more === null) continue;
      const isEnd = isWhole && later.length === 0;
      const cost = costs.piece + more + (isEnd ? endCost(length, syllable, after) : 0);
      if (found === null || cost < found) found = cost;
    }
  }
  return found;
}

/** What it costs where the last of the letters fall. */
function endCost(length: number, syllable: string, after: readonly string[]): number {
  if (after.length > 0) return costs.notGivenName;
  return length === syllable.length ? costs.givenName : costs.givenNameBegun;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
