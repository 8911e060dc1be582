import type { Database } from '@renderer/db/database';
import { saveOrganisation } from '@renderer/db/organisations';
import { newOrganisation, ownId } from '@shared/organisations/organisation';
import type { Profile } from '@shared/records/profile';
import { valueOf } from './valueOf';

/** Puts the profile of the user's own body into the store; it has always held. */
export async function storeOwnProfile(db: Database, profile: Profile): Promise<void> {
  valueOf(await saveOrganisation(db, newOrganisation(ownId, profile), null));
}
