import type { Database } from '@renderer/db/database';
import { organisations, readRecord, saveRecord } from '@renderer/db/records';
import { newOrganisation, ownId } from '@shared/organisations/organisation';
import type { Profile } from '@shared/records/profile';
import { valueOf } from './valueOf';

/** Puts the profile of the user's own body into the store; it has always held. */
export async function storeOwnProfile(db: Database, profile: Profile): Promise<void> {
  const over = valueOf(await readRecord(db, organisations, ownId))?.revision ?? 0;
  const record = newOrganisation(ownId, profile);
  valueOf(await saveRecord(db, organisations, { record, over, now: Date.now() }));
}
