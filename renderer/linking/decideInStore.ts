import type { Difference } from '@shared/linking/difference';
import { type Choice, resolveDifference } from '@shared/linking/resolveDifference';
import type { DraftStoreError, OpenDraftError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import { type MachineSecrecy, undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { type SecrecyRefusal, writingRefusal } from '@shared/secrecy/secrecyRefusal';
import type { Database } from '../db/database';
import { saveContent } from '../db/drafts';
import { loadDraft } from '../db/loadDraft';
import { setAside } from '../db/setAside';
import { storeWrite } from '../db/storeAttempt';
import { lockDraft } from '../session/draftLock';

/** Carries out a decision about a paper that nobody has open. */
export async function decideInStore(
  db: Database,
  decision: { readonly id: string; readonly difference: Difference; readonly choice: Choice },
  now: number,
  machine: MachineSecrecy = undeclaredMachine,
): Promise<Result<void, OpenDraftError | DraftStoreError | SecrecyRefusal>> {
  const lock = await lockDraft(decision.id);
  if (lock === null) return err({ kind: 'draftOpenElsewhere' });
  try {
    const loaded = await loadDraft(db, decision.id);
    if (!loaded.ok) return loaded;
    const { record } = loaded.value;
    const refusal = writingRefusal(record.draft, machine);
    if (refusal !== null) return err(refusal);
    // The save clears the journal.
    const kept = await storeWrite(() => setAside(db, loaded.value, now));
    if (!kept.ok) return kept;
    const draft = resolveDifference(record.draft, decision.difference, decision.choice);
    const saved = await saveContent(db, { id: record.id, draft, over: record.revision }, now);
    return saved.ok ? ok(undefined) : saved;
  } finally {
    lock.release();
  }
}
