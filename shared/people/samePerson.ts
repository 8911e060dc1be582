import { foldText } from '../draft/foldText';
import type { Person } from './person';
import { sameName, tidyName } from './personName';
import { type PersonRow, personToRow } from './personRow';

/** How a row of a list stands to the directory: the same person is there, or a namesake. */
export type KnownAs =
  | { readonly kind: 'same'; readonly person: Person }
  | { readonly kind: 'namesake'; readonly person: Person };

/**
 * Whom of the directory a row means. A name that is there already is the same person as long as
 * nothing that the row says, office, unit or note, is said otherwise there.
 */
export function knownAs(row: PersonRow, people: readonly Person[], day: string): KnownAs | null {
  const named = people.filter(({ name }) => sameName(name, row.name));
  const same = named.find((person) => agrees(row, personToRow(person, day)));
  if (same !== undefined) return { kind: 'same', person: same };
  const [namesake] = named;
  return namesake === undefined ? null : { kind: 'namesake', person: namesake };
}

function agrees(row: PersonRow, known: PersonRow): boolean {
  const pairs: readonly (readonly [string, string])[] = [
    [Object.values(row.titles).join(' '), Object.values(known.titles).join(' ')],
    [row.unit, `${known.unit} ${known.note}`],
    [row.note, `${known.note} ${known.unit}`],
  ];
  return pairs.every(([said, there]) => {
    const words = keyOf(said);
    return words === '' || keyOf(there).includes(words);
  });
}

function keyOf(text: string): string {
  return foldText(tidyName(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
