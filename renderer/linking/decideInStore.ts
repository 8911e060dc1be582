import type { Difference } from '@shared/linking/difference';
import { type Choice, resolveDifference } from '@shared/linking/resolveDifference';
import type { DraftStoreError, OpenDraftError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import type { Database } from '../db/database';
import { saveContent } from '../db/drafts';
import { loadDraft } from '../db/loadDraft';
import { lockDraft } from '../session/draftLock';

/** Carries out a decision about a paper that nobody has open. */
export async function decideInStore(
  db: Database,
  decision: { readonly id: string; readonly difference: Difference; readonly choice: Choice },
  now: number,
): Promise<Result<void, OpenDraftError | DraftStoreError>> {
  const lock = await lockDraft(decision.id);
  if (lock === null) return err({ kind: 'draftOpenElsewhere' });
  try {
    const loaded = await loadDraft(db, decision.id);
    if (!loaded.ok) return loaded;
    const { record } = loaded.value;
    const draft = resolveDifference(record.draft, decision.difference, decision.choice);
    const saved = await saveContent(db, { id: record.id, draft, over: record.revision }, now);
    return saved.ok ? ok(undefined) : saved;
  } finally {
    lock.release();
  }
}
