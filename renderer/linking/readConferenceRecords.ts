import type { Conference } from '@shared/conference/conference';
import type { RecordContext } from '@shared/conference/recordContext';
import type { Draft } from '@shared/draft/draft';
import { noConference } from '@shared/linking/ownBodyContext';
import type { Person } from '@shared/people/person';
import { emptyProfile, type Profile } from '@shared/records/profile';
import { standards } from '@shared/standards/standards';
import type { Database } from '../db/database';
import { readOwnProfile, readProfile } from '../db/ownProfile';
import { conferences, people, readRecord, readRecords } from '../db/records';
import { storeWrite } from '../db/storeAttempt';

/** The records that the papers of a conference read, or those of no conference. */
export interface ConferenceRecords {
  readonly conference: Conference;
  readonly profile: Profile;
  readonly people: ReadonlyMap<string, Person>;
}

/** What became of the records of a paper. */
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
  const directory = await storeWrite(() => readRecords(db, people));
  if (!directory.ok) return { kind: 'unreadable' };
  const profile = await readProfile(
    db,
    conference.organisationId,
    conference.startDay || undefined,
  );
  // A body that cannot be read must not empty what it once gave.
  if (!profile.ok) return { kind: 'unreadable' };
  return {
    kind: 'found',
    records: {
      conference,
      profile: profile.value ?? emptyProfile,
      people: new Map(directory.value.kept.map(({ record }) => [record.id, record])),
    },
  };
}

/** Reads the records of a paper; null where it has none to read. */
export async function readPaperRecords(
  db: Database,
  conferenceId: string,
): Promise<FoundRecords | null> {
  if (conferenceId !== '') return readConferenceRecords(db, conferenceId);
  const records = await readOwnBody(db);
  return records && { kind: 'found', records };
}

/** Reads what a paper of no conference reads: the body as it is today; null where it has not been told. */
export async function readOwnBody(db: Database): Promise<ConferenceRecords | null> {
  const profile = await readOwnProfile(db);
  if (!profile.ok || profile.value === null) return null;
  return { conference: noConference, profile: profile.value, people: new Map() };
}

/** The records as one paper reads them. */
export function contextOf(
  records: ConferenceRecords,
  { standard }: Pick<Draft, 'standard'>,
): RecordContext {
  return { ...records, family: standards[standard].family };
}
