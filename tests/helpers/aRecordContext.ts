import type { Conference } from '@shared/conference/conference';
import type { RecordContext } from '@shared/conference/recordContext';
import type { Person } from '@shared/people/person';
import { sampleProfile } from '@shared/records/sampleProfile';
import { aConference } from './aConference';

/** The records of a conference of the sample commune, with the few facts that a test is about. */
export function aRecordContext(
  conference: Partial<Conference>,
  people: readonly Person[] = [],
): RecordContext {
  return {
    conference: aConference(conference),
    profile: sampleProfile,
    people: new Map(people.map((person) => [person.id, person])),
    family: 'party',
  };
}
