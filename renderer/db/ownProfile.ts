import { ownId, profileOn } from '@shared/organisations/organisation';
import type { Profile } from '@shared/records/profile';
import type { StoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import type { StoredFormError } from '@shared/storedForm';
import { paperDateOf } from '../ui/timeWords';
import type { Database } from './database';
import { organisations, readRecord } from './records';
import type { SettingRow } from './rows';
import { readSetting, writeSetting } from './settings';

const setUpKey = 'setUp';

/** What the store remembers once the first start is over. */
export const setUpRow: SettingRow = { key: setUpKey, value: true };

/** The profile of the user's own body on a day, today where none is given; null while he has not told. */
export async function readOwnProfile(
  db: Database,
  day?: string,
): Promise<Result<Profile | null, StoredFormError | StoreError>> {
  return readProfile(db, ownId, day);
}

/** The profile of a body on a day, today where none is given; an empty id means the user's own body. */
export async function readProfile(
  db: Database,
  organisationId: string,
  day?: string,
): Promise<Result<Profile | null, StoredFormError | StoreError>> {
  const read = await readRecord(db, organisations, organisationId || ownId);
  if (!read.ok) return read;
  return ok(read.value && profileOn(read.value.record, day || paperDateOf(Date.now())));
}

/** Whether the first start has been gone through, or was put off. */
export async function isSetUp(db: Database): Promise<boolean> {
  return (await readSetting(db, setUpKey)) !== undefined;
}

/** Never shows the first start by itself again. */
export async function markSetUp(db: Database): Promise<Result<void, StoreError>> {
  return writeSetting(db, setUpRow.key, setUpRow.value);
}
