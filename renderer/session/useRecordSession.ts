import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import type { StoredFormError } from '@shared/storedForm';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { RecordShelf } from '../db/records';
import { type RecordSaveStatus, RecordSession } from './RecordSession';
import { saveBeforeClose } from './saveBeforeClose';

type Opened<T extends { readonly id: string }> = Result<
  RecordSession<T> | null,
  StoredFormError | StoreError
>;

/** Opens a record for as long as the component is shown; null while it is being read. */
export function useRecordSession<T extends { readonly id: string }>(
  shelf: RecordShelf<T>,
  id: string,
): Opened<T> | null {
  const db = useDatabase();
  const [opened, setOpened] = useState<Opened<T> | null>(null);
  useEffect(() => {
    let isGone = false;
    let end = () => {};
    const open = async () => {
      const result = await RecordSession.open(db, shelf, id);
      if (isGone) return;
      setOpened(result);
      if (result.ok && result.value !== null) end = hold(result.value);
    };
    void open();
    return () => {
      isGone = true;
      end();
    };
  }, [db, shelf, id]);
  return opened;
}

function hold<T extends { readonly id: string }>(session: RecordSession<T>): () => void {
  const detach = session.attach();
  const endWaiting = saveBeforeClose(() => session.flush());
  return () => {
    detach();
    endWaiting();
    void session.flush();
  };
}

/** The record as it stands on the screen. */
export function useRecord<T extends { readonly id: string }>(session: RecordSession<T>): T {
  return useSyncExternalStore(session.subscribe, session.record);
}

/** How far its saving has come. */
export function useRecordStatus<T extends { readonly id: string }>(
  session: RecordSession<T>,
): RecordSaveStatus {
  return useSyncExternalStore(session.subscribe, session.status);
}

/** Whether another window has deleted it. */
export function useIsGone<T extends { readonly id: string }>(session: RecordSession<T>): boolean {
  return useSyncExternalStore(session.subscribe, session.isGone);
}
