import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import type { Database } from './database';
import type { ProfileRow } from './rows';
import { storeWrite } from './storeAttempt';

/** Every organisation profile as it is stored; whoever reads one judges its form. */
export async function readProfiles(db: Database): Promise<readonly ProfileRow[]> {
  return db.profiles.toArray();
}

/** Keeps a profile under its id. */
export async function putProfile(db: Database, row: ProfileRow): Promise<Result<void, StoreError>> {
  return storeWrite(async () => {
    await db.profiles.put(row);
  });
}
