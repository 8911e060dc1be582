import type { Participant } from '../conference/attendance';
import type { RecordContext } from '../conference/recordContext';
import { type PrintedAddress, printedAddress } from './addressWords';
import { printedTitles } from './offices';
import type { Person } from './person';

/** Somebody as a paper of a conference prints him. */
export interface PrintedPerson {
  readonly name: string;
  /** Offices on the day of the conference; empty for none. */
  readonly titles: string;
  readonly address: PrintedAddress;
}

/**
 * Name and offices of somebody who takes part. What was typed for this conference comes first; the
 * directory gives the rest; of somebody who is no longer in it the name is kept.
 */
export function printedPerson(
  participant: Participant,
  { people, conference, family }: PersonContext,
): PrintedPerson {
  const person = people.get(participant.personId);
  return {
    name: person?.name ?? participant.name,
    titles: participant.titles || titlesOf(person, conference.startDay),
    address: printedAddress(person?.address ?? null, family),
  };
}

/** As much of the records as printing a person needs. */
type PersonContext = Pick<RecordContext, 'people' | 'family'> & {
  readonly conference: Pick<RecordContext['conference'], 'startDay'>;
};

function titlesOf(person: Person | undefined, day: string): string {
  return person === undefined ? '' : printedTitles(person, day);
}
