import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { RecordShelf } from '../db/records';
import { type OpenedRecord, type RecordSaveStatus, RecordSession } from './RecordSession';
import { saveBeforeClose } from './saveBeforeClose';

/** Brings the last changes of a record to the disk when its screen was left. */
export type SaveLast = (
  session: Pick<RecordSession<{ readonly id: string }>, 'flush' | 'keepMine'>,
) => Promise<unknown>;

const flushed: SaveLast = (session) => session.flush();

/** Opens a record for as long as the component is shown; null while it is being read. */
export function useRecordSession<T extends { readonly id: string }>(
  shelf: RecordShelf<T>,
  id: string,
  saveLast: SaveLast = flushed,
): {
  readonly opened: OpenedRecord<T> | null;
  /** Puts aside what cannot be read, and begins the record anew. */
  readonly startAnew: () => Promise<void>;
  /** Why it could not be begun anew, which can be tried again; null where it was not tried. */
  readonly refusal: Refusal<T> | null;
} {
  const db = useDatabase();
  const [opened, setOpened] = useState<OpenedRecord<T> | null>(null);
  const session = opened?.ok ? opened.value : null;
  useEffect(() => {
    let isGone = false;
    const open = async () => {
      const result = await RecordSession.open(db, shelf, id);
      if (!isGone) setOpened(result);
    };
    void open();
    return () => {
      isGone = true;
    };
  }, [db, shelf, id]);
  useEffect(() => (session === null ? undefined : hold(session, saveLast)), [session, saveLast]);
  const [refusal, setRefusal] = useState<Refusal<T> | null>(null);
  const startAnew = useCallback(async () => {
    const begun = await RecordSession.startAnew(db, shelf, id);
    setRefusal(begun.ok ? null : begun.error);
    if (begun.ok) setOpened(begun);
  }, [db, shelf, id]);
  return { opened, startAnew, refusal };
}

type Refusal<T extends { readonly id: string }> = Extract<
  OpenedRecord<T>,
  { readonly ok: false }
>['error'];

/** Watches a record while it is shown, and saves it before the screen or the window goes. */
function hold<T extends { readonly id: string }>(
  session: RecordSession<T>,
  saveLast: SaveLast,
): () => void {
  const detach = session.attach();
  const endWaiting = saveBeforeClose(() => session.flush());
  return () => {
    detach();
    endWaiting();
    void saveLast(session);
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
