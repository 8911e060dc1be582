import type { Participant } from '../conference/attendance';
import { printedTitles } from '../people/offices';
import type { Person } from '../people/person';
import { sameName, tidyName } from '../people/personName';
import { splitAddress } from '../people/splitAddress';

/** Against whom names are read. */
export interface PeopleContext {
  readonly people: readonly Person[];
  /** Day on which offices are printed; empty for now. */
  readonly day: string;
}

/** Somebody that a list names, and whether several people could be meant. */
export interface NamedPerson {
  readonly participant: Participant;
  readonly isAmbiguous: boolean;
}

/**
 * Whom a cell means: `Đ/c Phạm Đức Long, Phó Bí thư`. One person of that name in the directory is
 * linked; of several the one whose offices stand there; else the name is kept as it is.
 */
export function readPersonCell(text: string, { people, day }: PeopleContext): NamedPerson {
  const { name, titles } = splitName(splitAddress(tidyName(text)).rest);
  const candidates = people.filter((person) => sameName(person.name, name));
  const fitting = candidates.filter((person) => sameName(printedTitles(person, day), titles));
  const [chosen, second] = candidates.length > 1 && titles !== '' ? fitting : candidates;
  if (chosen === undefined || second !== undefined) {
    const participant = { personId: '', name, titles };
    return { participant, isAmbiguous: candidates.length > 1 };
  }
  const own = sameName(printedTitles(chosen, day), titles) ? '' : titles;
  return {
    participant: { personId: chosen.id, name: chosen.name, titles: own },
    isAmbiguous: false,
  };
}

/** A name, and offices behind a comma, a dash or in brackets. */
function splitName(text: string): { readonly name: string; readonly titles: string } {
  const match = /^(?<name>[^,;:(–—]+?)(?:\s*[,;:–—]\s*|\s+-\s+|\s*\()(?<titles>.+?)\)?$/u.exec(
    text,
  );
  const { name = text, titles = '' } = match?.groups ?? {};
  return { name: tidyName(name), titles: tidyName(titles) };
}
