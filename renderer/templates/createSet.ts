import { createRecord, type DraftRecord } from '@shared/records/draftRecord';
import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { createDraft } from '@shared/templates/createDraft';
import type { Template } from '@shared/templates/template';
import type { Database } from '../db/database';
import { newStamp, putRecords } from '../db/drafts';
import { storeWrite } from '../db/storeAttempt';
import { paperDateOf } from '../ui/timeWords';
import type { PaperContext } from './useCreatePaper';

/** Makes a paper of every template, filled and linked: all of them, or none. */
export async function createSet(
  db: Database,
  templates: readonly Template[],
  { conference, profile, people }: PaperContext,
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
