import type { OpenDraftError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { useMachine } from '../secrecy/MachineContext';
import { DraftSession } from './DraftSession';
import type { SaveStatus } from './saveStatus';

/** Opens a paper for as long as the component is shown; null while it is being opened. */
export function useDraftSession(id: string): Result<DraftSession, OpenDraftError> | null {
  const db = useDatabase();
  const machine = useMachine();
  const [opened, setOpened] = useState<Result<DraftSession, OpenDraftError> | null>(null);
  useEffect(() => {
    let isGone = false;
    const opening = DraftSession.open(db, id, machine);
    const showFault = (error: unknown) => {
      if (isGone) return;
      // Thrown where the window draws, a bug is told of there instead of leaving it waiting for ever.
      setOpened(() => {
        throw error;
      });
    };
    const show = async () => {
      const result = await opening;
      if (!isGone) setOpened(result);
    };
    show().catch(showFault);
    return () => {
      isGone = true;
      void opening.then((result) => (result.ok ? result.value.close() : undefined), ignored);
    };
  }, [db, id, machine]);
  return opened;
}

const ignored = () => undefined;

/** How far the saving of the open paper has come. */
export function useSaveStatus(session: DraftSession): SaveStatus {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.status(),
  );
}
