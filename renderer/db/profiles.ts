import type { Database } from './database';
import type { ProfileRow } from './rows';

/** Every organisation profile as it is stored; whoever reads one judges its form. */
export async function readProfiles(db: Database): Promise<readonly ProfileRow[]> {
  return db.profiles.toArray();
}
