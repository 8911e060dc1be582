import { foldText } from '../draft/foldText';
import type { Person } from './person';
import { tidyName } from './personName';
import { byProtocol } from './protocol';

/**
 * Whom somebody means who types a few letters: beginnings of the syllables of a name in their
 * order, with or without diacritics and spaces (`plong`, `pdl`, `phạm l`), else words of an office
 * or of the note. The closest come first, among them by protocol; all people where nothing is typed.
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
const otherMarks = 10;
/** Added where not the name fits, but what stands beside it. */
const besideName = 100;

/** How far what was typed is from a person, 0 for closest; null where it does not fit. */
function closenessOf(
  person: Person,
  words: readonly string[],
  marked: readonly string[] | null,
): number | null {
  const keys = keysOf(person);
  const pieces = piecesOf(words, keys.syllables);
  if (pieces !== null) {
    const fits = marked === null || piecesOf(marked, keys.markedSyllables) !== null;
    return pieces - words.length + (fits ? 0 : otherMarks);
  }
  return words.every((word) => keys.words.includes(` ${word}`)) ? besideName : null;
}

/** Into how few beginnings of syllables the words fall, in the order of the name; null for no way. */
function piecesOf(words: readonly string[], syllables: readonly string[]): number | null {
  const [word, ...later] = words;
  if (word === undefined) return 0;
  return fewestPieces(word, later, syllables);
}

function fewestPieces(
  rest: string,
  later: readonly string[],
  syllables: readonly string[],
): number | null {
  let fewest: number | null = null;
  for (const [index, syllable] of syllables.entries()) {
    const after = syllables.slice(index + 1);
    for (let length = sharedStart(rest, syllable); length > 0; length -= 1) {
      const isWhole = length === rest.length;
      const more = isWhole
        ? piecesOf(later, after)
        : fewestPieces(rest.slice(length), later, after);
      if (more !== null && (fewest === null || more + 1 < fewest)) fewest = more + 1;
    }
  }
  return fewest;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
