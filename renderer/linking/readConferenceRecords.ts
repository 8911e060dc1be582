import type { Conference } from '@shared/conference/conference';
import type { RecordContext } from '@shared/conference/recordContext';
import type { Draft } from '@shared/draft/draft';
import type { Person } from '@shared/people/person';
import { emptyProfile, type Profile } from '@shared/records/profile';
import { standards } from '@shared/standards/standards';
import type { Database } from '../db/database';
import { readProfile } from '../db/ownProfile';
import { conferences, people, readRecord, readRecords } from '../db/records';

/** The records that the papers of a conference read. */
export interface ConferenceRecords {
  readonly conference: Conference;
  readonly profile: Profile;
  readonly people: ReadonlyMap<string, Person>;
}

/** What became of the conference of a paper. */
export type FoundRecords =
  | { readonly kind: 'found'; readonly records: ConferenceRecords }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable' };

/** Reads all that the papers of a conference read. Papers keep their facts where it is gone. */
export async function readConferenceRecords(db: Database, id: string): Promise<FoundRecords> {
  const found = await readRecord(db, conferences, id);
  if (!found.ok) return { kind: 'unreadable' };
  if (found.value === null) return { kind: 'gone' };
  const conference = found.value.record;
  const { kept } = await readRecords(db, people);
  const directory = new Map(kept.map(({ record }) => [record.id, record]));
  return {
    kind: 'found',
    records: { conference, profile: await profileOf(db, conference), people: directory },
  };
}

/** The records as one paper reads them. */
export function contextOf(
  records: ConferenceRecords,
  { standard }: Pick<Draft, 'standard'>,
): RecordContext {
  return { ...records, family: standards[standard].family };
}

/** The body that holds a conference, as it was on its day. */
async function profileOf(db: Database, { organisationId, startDay }: Conference): Promise<Profile> {
  const read = await readProfile(db, organisationId, startDay || undefined);
  return (read.ok ? read.value : null) ?? emptyProfile;
}
