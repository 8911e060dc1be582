import type { Family } from '../draft/kinds';
import type { Person } from '../people/person';
import type { Profile } from '../records/profile';
import type { Conference } from './conference';

/** All the records that the papers of a conference read. */
export interface RecordContext {
  readonly conference: Conference;
  /** The body that holds it, as it was on the day of the conference. */
  readonly profile: Profile;
  /** The directory, by id. */
  readonly people: ReadonlyMap<string, Person>;
  /** Whose form the paper has: it chooses words of address and marks. */
  readonly family: Family;
}
