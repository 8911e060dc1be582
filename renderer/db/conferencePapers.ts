import type { OpenDraftError } from '@shared/records/storeError';
import { err, type Result } from '@shared/result';
import { type MachineSecrecy, undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { type SecrecyRefusal, writingRefusal } from '@shared/secrecy/secrecyRefusal';
import type { Database } from './database';
import { putRecord } from './drafts';
import { loadDraft } from './loadDraft';
import { setAside } from './setAside';
import { storeWrite } from './storeAttempt';

/**
 * Puts a paper to a conference, or takes it from its one with an empty id. Its words stay as they
 * are, also where it is issued: which file it lies in is no part of its text.
 */
export async function setConference(
  db: Database,
  paperId: string,
  conferenceId: string,
  machine: MachineSecrecy = undeclaredMachine,
): Promise<Result<void, OpenDraftError | SecrecyRefusal>> {
  const loaded = await loadDraft(db, paperId);
  if (!loaded.ok) return loaded;
  const { record } = loaded.value;
  const refusal = writingRefusal(record.draft, machine);
  if (refusal !== null) return err(refusal);
  return storeWrite(() =>
    db.transaction('rw', db.tables, async () => {
      // Writing the paper clears its journal.
      await setAside(db, loaded.value, Date.now());
      await putRecord(db, { ...record, draft: { ...record.draft, conferenceId } });
    }),
  );
}
