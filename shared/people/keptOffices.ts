import type { Participant } from '../conference/attendance';
import type { Conference } from '../conference/conference';
import { printedTitles } from './offices';
import type { Person } from './person';

/**
 * A conference that goes on printing somebody who leaves the directory: his name, and the offices
 * of its day. The same object where nobody of it reads them in the directory.
 */
export function withOfficesKept(conference: Conference, person: Person): Conference {
  const titles = printedTitles(person, conference.startDay);
  return withParticipants(conference, (one) =>
    one.personId === person.id && one.titles === '' && (titles !== '' || one.name !== person.name)
      ? { ...one, name: person.name, titles }
      : one,
  );
}

/** The conference when he is back: offices that are those of the directory are read there again. */
export function withOfficesReadAgain(conference: Conference, person: Person): Conference {
  const titles = printedTitles(person, conference.startDay);
  return withParticipants(conference, (one) =>
    one.personId === person.id && one.titles !== '' && one.titles === titles
      ? { ...one, titles: '' }
      : one,
  );
}

type Edit = (one: Participant) => Participant;

/** Everybody whom a record names, wherever in it; what holds nobody new stays the same object. */
function withParticipants<T>(value: T, edit: Edit): T {
  if (typeof value !== 'object' || value === null) return value;
  const next = isParticipant(value) ? edit(value) : partsWith(value, edit);
  // Participants are exchanged for participants; all else keeps its shape.
  return next as T;
}

function partsWith(value: object, edit: Edit): unknown {
  const parts = Object.entries(value).map(
    ([key, part]) => [key, part, withParticipants<unknown>(part, edit)] as const,
  );
  if (parts.every(([, before, after]) => before === after)) return value;
  const after = parts.map(([key, , part]) => [key, part] as const);
  return Array.isArray(value) ? after.map(([, part]) => part) : Object.fromEntries(after);
}

function isParticipant(value: object): value is Participant {
  return 'personId' in value && 'name' in value && 'titles' in value;
}
