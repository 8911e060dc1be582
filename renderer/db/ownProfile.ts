import { type ProfileError, parseProfile } from '@shared/records/parseProfile';
import type { Profile } from '@shared/records/profile';
import type { SaveProfileError, StoreError } from '@shared/records/storeError';
import { printedTerm } from '@shared/records/term';
import { err, ok, type Result } from '@shared/result';
import type { Database } from './database';
import { putAtOnce } from './putAtOnce';
import type { ProfileRow, SettingRow } from './rows';
import { readSetting, writeSetting } from './settings';
import { storeAttempt } from './storeAttempt';

// The program keeps one profile; the key leaves room for more.
const ownId = 'own';
const setUpKey = 'setUp';
/** Where a profile that could not be read is kept for whoever can mend it. */
const unreadableKey = 'unreadableProfile';

/** What the store remembers once the first start is over. */
export const setUpRow: SettingRow = { key: setUpKey, value: true };

/** A profile as it was read, and the save that it comes from. */
interface KeptProfile {
  /** Null while the user has not told. */
  readonly profile: Profile | null;
  readonly revision: number;
}

/** The profile of the user's own body with its revision, for whoever means to write it again. */
export async function readKeptProfile(
  db: Database,
): Promise<Result<KeptProfile, ProfileError | StoreError>> {
  return storeAttempt(async (): Promise<Result<KeptProfile, ProfileError>> => {
    const row = await db.profiles.get(ownId);
    if (row === undefined) return ok({ profile: null, revision: 0 });
    const parsed = parseProfile(row.profile);
    return parsed.ok ? ok({ profile: parsed.value, revision: revisionOf(row) }) : parsed;
  });
}

/** The profile of the user's own body; null while he has not told. */
export async function readOwnProfile(
  db: Database,
): Promise<Result<Profile | null, ProfileError | StoreError>> {
  const kept = await readKeptProfile(db);
  return kept.ok ? ok(kept.value.profile) : kept;
}

/**
 * Keeps the profile of the user's own body and gives its new revision; one that could not be read
 * is not lost to it. With `over`, the revision that was edited, what another window has saved since
 * is not written over; without it, it is.
 */
export async function saveOwnProfile(
  db: Database,
  profile: Profile,
  over?: number,
): Promise<Result<number, SaveProfileError>> {
  return storeAttempt(() =>
    db.transaction(
      'rw',
      [db.profiles, db.settings],
      async (): Promise<Result<number, SaveProfileError>> => {
        const stored = await db.profiles.get(ownId);
        if (stored !== undefined && !parseProfile(stored.profile).ok) {
          await db.settings.put({ key: unreadableKey, value: stored.profile });
        } else if (over !== undefined && revisionOf(stored) !== over) {
          return err({ kind: 'profileChangedElsewhere' });
        }
        const revision = revisionOf(stored) + 1;
        await db.profiles.put({ id: ownId, profile: settled(profile), revision });
        return ok(revision);
      },
    ),
  );
}

/** The same while the page is going away: does not wait, and cannot look what is stored. */
export function saveOwnProfileAtOnce(db: Database, profile: Profile, over: number): void {
  putAtOnce(db, 'profiles', { id: ownId, profile: settled(profile), revision: over + 1 });
}

function revisionOf(row: ProfileRow | undefined): number {
  return row?.revision ?? 0;
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
