import type { Conference } from '@shared/conference/conference';
import { lastOfKind } from '@shared/conference/likeLastTime';
import { type Organisation, ownId, profileOn } from '@shared/organisations/organisation';
import { emptyProfile, type Profile } from '@shared/records/profile';
import type { RecordStoreError } from '@shared/records/recordMessages';
import type { Result } from '@shared/result';
import type { Database } from './database';
import { readOwnProfile } from './ownProfile';
import {
  conferences,
  type JudgedRecord,
  type Kept,
  organisations,
  partedRecords,
  readRecords,
  saveRecord,
  type UnreadableRecord,
} from './records';
import { listedRow } from './rowSchema';
import type { DraftRow } from './rows';

/** All that the list of conferences is made of. */
export interface StoredConferences {
  readonly conferences: readonly Conference[];
  readonly unreadable: readonly UnreadableRecord[];
  /** All papers, also those in the trash and of no conference. */
  readonly papers: readonly DraftRow[];
  readonly bodies: Bodies;
}

/** The bodies that the user writes for. */
export interface Bodies {
  readonly own: Profile;
  readonly organisations: readonly Organisation[];
}

/** The conferences of the lists, with what their names and states depend on. */
export function storedConferences({
  conferences,
  organisations,
  papers,
  today,
}: {
  readonly conferences: readonly JudgedRecord<Conference>[];
  readonly organisations: readonly JudgedRecord<Organisation>[];
  readonly papers: readonly DraftRow[];
  readonly today: string;
}): StoredConferences {
  const { kept, unreadable } = partedRecords(conferences);
  const bodies = partedRecords(organisations).kept.map(({ record }) => record);
  const own = bodies.find(({ id }) => id === ownId);
  return {
    conferences: kept.map(({ record }) => record),
    unreadable,
    papers,
    bodies: { own: own ? profileOn(own, today) : emptyProfile, organisations: bodies },
  };
}

/** The bodies; an unreadable profile leaves blanks, and its own screen tells why. */
export async function readBodies(db: Database): Promise<Bodies> {
  const [own, { kept }] = await Promise.all([readOwnProfile(db), readRecords(db, organisations)]);
  return {
    own: (own.ok ? own.value : null) ?? emptyProfile,
    organisations: kept.map(({ record }) => record),
  };
}

/** The body that holds a conference, as it was on its day. */
export function profileOf(
  { own, organisations }: Bodies,
  { organisationId, startDay }: Pick<Conference, 'organisationId' | 'startDay'>,
): Profile {
  const found = organisations.find(({ id }) => id === (organisationId || 'own'));
  if (found === undefined) return own;
  // A conference without a day is one to come.
  return profileOn(found, startDay || '9999-12-31');
}

/** The papers of a conference, the one that was saved last first. */
export async function papersOf(db: Database, id: string): Promise<readonly DraftRow[]> {
  const rows = await db.drafts.where('conferenceId').equals(id).toArray();
  return rows
    .map((row) => listedRow(row.id, row))
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => b.order - a.order);
}

/** The last conference of the same kind and body; null for none. */
export async function readLastOfKind(
  db: Database,
  known: Pick<Conference, 'kind' | 'organisationId'>,
  day: string,
): Promise<Conference | null> {
  const { kept } = await readRecords(db, conferences);
  return lastOfKind(
    kept.map(({ record }) => record),
    known,
    day,
  );
}

/** Keeps a new conference, or one that was deleted a moment ago. */
export async function addConference(
  db: Database,
  record: Conference,
  now: number,
): Promise<Result<Kept<Conference>, RecordStoreError>> {
  return saveRecord(db, conferences, { record, over: 0, now });
}
