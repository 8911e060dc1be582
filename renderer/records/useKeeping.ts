import type { RecordStoreError } from '@shared/records/recordMessages';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { RecordKeeper } from './useRecordForm';

const quietMs = 300;

/** Writes what it is given after a short quiet, and before the screen or the window goes. */
export function useKeeping<T>(keeper: RecordKeeper<T>) {
  const db = useDatabase();
  const [failure, setFailure] = useState<RecordStoreError | null>(null);
  const [isSaved, setIsSaved] = useState(true);
  const unsaved = useRef<T | null>(null);
  const revision = useRef(0);
  const timer = useRef(0);
  // One save after the other: each is written over the revision that the one before it gave.
  const saving = useRef<Promise<boolean>>(Promise.resolve(true));
  const save = useCallback(
    async (isForced: boolean) => {
      const next = unsaved.current;
      if (next === null) return true;
      const saved = await keeper.save(db, next, isForced ? null : revision.current);
      if (saved.ok) revision.current = saved.value.revision;
      // What was changed meanwhile has a timer of its own.
      if (saved.ok && unsaved.current === next) unsaved.current = null;
      setFailure(saved.ok ? null : saved.error);
      setIsSaved(unsaved.current === null);
      return saved.ok;
    },
    [db, keeper],
  );
  const flush = useCallback(
    (isForced = false) => (saving.current = saving.current.then(() => save(isForced))),
    [save],
  );
  const keep = useCallback(
    (next: T) => {
      unsaved.current = next;
      setIsSaved(false);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), quietMs);
    },
    [flush],
  );
  const begin = useCallback((from: number) => {
    unsaved.current = null;
    revision.current = from;
    setFailure(null);
    setIsSaved(true);
  }, []);
  const leave = useCallback(() => {
    // What the other window has saved stays until the user says otherwise.
    if (unsaved.current !== null && failure?.kind !== 'recordChangedElsewhere')
      keeper.putAtOnce(db, unsaved.current, revision.current);
  }, [db, keeper, failure]);
  useAtLeaving(leave, flush);
  return { keep, begin, failure, isSaved, flush };
}

/** The window goes at once; from the screen alone the last change can still be waited for. */
function useAtLeaving(leave: () => void, flush: () => Promise<boolean>): void {
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [leave]);
  useEffect(() => () => void flush(), [flush]);
}
