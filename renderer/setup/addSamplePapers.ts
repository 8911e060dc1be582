import { createRecord, renameRecord, titleOf } from '@shared/records/draftRecord';
import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { sampleDrafts } from '@shared/templates/sampleDrafts';
import { sampleTitleMark } from '@shared/templates/sampleWords';
import type { Database } from '../db/database';
import { newStamp, putRecord } from '../db/drafts';
import { isSetUp, setUpRow } from '../db/ownProfile';
import { storeWrite } from '../db/storeAttempt';
import { programTemplates } from '../templates/templateFiles';
import { paperDateOf } from '../ui/timeWords';

/**
 * Puts the papers of an invented conference into the library, marked as such, and ends the first
 * start: all of it or nothing, so that neither a kill nor a second window makes them twice.
 */
export async function addSamplePapers(db: Database): Promise<Result<void, StoreError>> {
  const drafts = sampleDrafts(programTemplates().templates, paperDateOf(Date.now()));
  const records = drafts.map((draft) =>
    renameRecord(createRecord(draft, newStamp()), `${sampleTitleMark}${titleOf(draft)}`),
  );
  return storeWrite(() =>
    db.transaction('rw', db.tables, async () => {
      if (await isSetUp(db)) return;
      for (const record of records) await putRecord(db, record);
      await db.settings.put(setUpRow);
    }),
  );
}
