import type { CopyKind } from '@shared/draft/kinds';
import { copyRecord } from '@shared/records/copies';
import type { DraftRecord } from '@shared/records/draftRecord';
import { emptyProfile } from '@shared/records/profile';
import type { OpenDraftError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { paperDateOf } from '../ui/timeWords';
import type { Database } from './database';
import { newStamp, putRecord, type Stamp } from './drafts';
import { loadDraft } from './loadDraft';
import { readOwnProfile } from './ownProfile';
import { storeWrite } from './storeAttempt';

/** Makes a copy of an issued paper: sao y, sao lục or trích sao; without a profile its head is blank. */
export async function copyDraft(
  db: Database,
  id: string,
  form: CopyKind,
  stamp: Stamp = newStamp(),
): Promise<Result<DraftRecord, OpenDraftError>> {
  const loaded = await loadDraft(db, id);
  if (!loaded.ok) return loaded;
  const found = await readOwnProfile(db);
  const profile = (found.ok ? found.value : null) ?? emptyProfile;
  const copy = copyRecord(loaded.value.record, form, {
    ...stamp,
    profile,
    today: paperDateOf(stamp.now),
  });
  return storeWrite(async () => {
    await putRecord(db, copy);
    return copy;
  });
}
