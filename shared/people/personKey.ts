import type { Participant } from '../conference/attendance';
import { nameKey } from './personName';

/** The key under which somebody is the same person: the directory's id, else the name with its marks. */
export function personKey({ personId, name }: Participant): string {
  return personId || nameKey(name);
}

/** Somebody may be picked from the directory in one list and typed in another. */
export function keysOf(person: Participant): readonly string[] {
  return [personKey(person), personKey({ ...person, personId: '' })];
}
