import { titleOf } from '@shared/records/draftRecord';
import type { OpenDraftError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import { sampleDrafts } from '@shared/templates/sampleDrafts';
import { sampleTitleMark } from '@shared/templates/sampleWords';
import type { Database } from '../db/database';
import { addDraft, renameDraft } from '../db/drafts';
import { programTemplates } from '../templates/templateFiles';
import { paperDateOf } from '../ui/timeWords';

/** Puts the papers of an invented conference into the library, marked as such. */
export async function addSamplePapers(db: Database): Promise<Result<void, OpenDraftError>> {
  for (const draft of sampleDrafts(programTemplates().templates, paperDateOf(Date.now()))) {
    const added = await addDraft(db, draft);
    if (!added.ok) return added;
    const named = await renameDraft(db, added.value.id, `${sampleTitleMark}${titleOf(draft)}`);
    if (!named.ok) return named;
  }
  return ok(undefined);
}
