import type { Participant } from './attendance';

/** The rows of a list that say whom or what they are about; one just begun counts for nothing. */
export function named<Row extends Listed>(list: readonly Row[]): readonly Row[] {
  return list.filter((row) => hasWords(row));
}

/** Whether somebody is told by name, or at least by office. */
export function isNamed({ name, personId, titles }: Participant): boolean {
  return personId !== '' || name.trim() !== '' || titles.trim() !== '';
}

/** A name alone, somebody who takes part, or a thing with a name. */
type Listed = string | { readonly person: Participant } | { readonly name: string };

function hasWords(row: Listed): boolean {
  if (typeof row === 'string') return row.trim() !== '';
  return 'person' in row ? isNamed(row.person) : row.name.trim() !== '';
}
