import type { Conference } from '@shared/conference/conference';
import type { Person } from '@shared/people/person';
import { createRecord, type DraftRecord } from '@shared/records/draftRecord';
import type { Profile } from '@shared/records/profile';
import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { createDraft } from '@shared/templates/createDraft';
import type { Template } from '@shared/templates/template';
import type { Database } from '../db/database';
import { newStamp, putRecords } from '../db/drafts';
import { storeWrite } from '../db/storeAttempt';
import { paperDateOf } from '../ui/timeWords';

/** The records that the papers of a conference are filled from. */
export interface SetRecords {
  readonly conference: Conference;
  readonly profile: Profile;
  readonly people: ReadonlyMap<string, Person>;
}

/** Makes a paper of every template, filled and linked: all of them, or none. */
export async function createSet(
  db: Database,
  templates: readonly Template[],
  { conference, profile, people }: SetRecords,
  now: number,
): Promise<Result<readonly DraftRecord[], StoreError>> {
  const today = paperDateOf(now);
  const records = templates.map((template) =>
    createRecord(createDraft(template, profile, { today, conference, people }), {
      ...newStamp(),
      now,
    }),
  );
  return storeWrite(async () => {
    await putRecords(db, records);
    return records;
  });
}
