import { type ProfileError, parseProfile } from '@shared/records/parseProfile';
import type { Profile } from '@shared/records/profile';
import type { StoreError } from '@shared/records/storeError';
import { printedTerm } from '@shared/records/term';
import { ok, type Result } from '@shared/result';
import type { Database } from './database';
import { putAtOnce } from './putAtOnce';
import type { SettingRow } from './rows';
import { readSetting, writeSetting } from './settings';
import { storeAttempt, storeWrite } from './storeAttempt';

// The program keeps one profile; the key leaves room for more.
const ownId = 'own';
const setUpKey = 'setUp';
/** Where a profile that could not be read is kept for whoever can mend it. */
const unreadableKey = 'unreadableProfile';

/** What the store remembers once the first start is over. */
export const setUpRow: SettingRow = { key: setUpKey, value: true };

/** The profile of the user's own body; null while he has not told. */
export async function readOwnProfile(
  db: Database,
): Promise<Result<Profile | null, ProfileError | StoreError>> {
  return storeAttempt(async (): Promise<Result<Profile | null, ProfileError>> => {
    const row = await db.profiles.get(ownId);
    return row === undefined ? ok(null) : parseProfile(row.profile);
  });
}

/** Keeps the profile of the user's own body; one that could not be read is not lost to it. */
export async function saveOwnProfile(
  db: Database,
  profile: Profile,
): Promise<Result<void, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', [db.profiles, db.settings], async () => {
      const stored = await db.profiles.get(ownId);
      if (stored !== undefined && !parseProfile(stored.profile).ok) {
        await db.settings.put({ key: unreadableKey, value: stored.profile });
      }
      await db.profiles.put({ id: ownId, profile: settled(profile) });
    }),
  );
}

/** The same while the page is going away: does not wait. */
export function saveOwnProfileAtOnce(db: Database, profile: Profile): void {
  putAtOnce(db, 'profiles', { id: ownId, profile: settled(profile) });
}

/** What is kept is written as papers print it. */
function settled(profile: Profile): Profile {
  return { ...profile, term: printedTerm(profile.term) };
}

/** Whether the first start has been gone through, or was put off. */
export async function isSetUp(db: Database): Promise<boolean> {
  return (await readSetting(db, setUpKey)) !== undefined;
}

/** Never shows the first start by itself again. */
export async function markSetUp(db: Database): Promise<Result<void, StoreError>> {
  return writeSetting(db, setUpRow.key, setUpRow.value);
}
