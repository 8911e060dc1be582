import type { OpenDraftError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import type { Database } from './database';
import { putRecord } from './drafts';
import { loadDraft } from './loadDraft';
import { storeWrite } from './storeAttempt';

/**
 * Puts a paper to a conference, or takes it from its one with an empty id. Its words stay as they
 * are, also where it is issued: which file it lies in is no part of its text.
 */
export async function setConference(
  db: Database,
  paperId: string,
  conferenceId: string,
): Promise<Result<void, OpenDraftError>> {
  const loaded = await loadDraft(db, paperId);
  if (!loaded.ok) return loaded;
  const { record } = loaded.value;
  return storeWrite(() => putRecord(db, { ...record, draft: { ...record.draft, conferenceId } }));
}
