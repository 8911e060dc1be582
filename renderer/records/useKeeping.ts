import { messageFor } from '@shared/messages';
import type { RecordStoreError } from '@shared/records/recordMessages';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { useToast } from '../ui/Toasts';
import { leftWords } from './saveWords';
import type { RecordKeeper } from './useRecordForm';

const quietMs = 300;

/** Writes what it is given after a short quiet, and before the screen or the window goes. */
export function useKeeping<T>(keeper: RecordKeeper<T>) {
  const db = useDatabase();
  const { unsaved, revision, failure, isSaved, saveNext, restart, remember } = useSaves(keeper);
  const timer = useRef(0);
  const flush = useCallback(
    async (isForced = false) => (await saveNext(isForced)) === null,
    [saveNext],
  );
  const keep = useCallback(
    (next: T) => {
      remember(next);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), quietMs);
    },
    [flush, remember],
  );
  useAtPageHide(() => {
    // What the other window has saved stays until the user says otherwise.
    if (unsaved.current !== null && failure?.kind !== 'recordChangedElsewhere')
      keeper.putAtOnce(db, unsaved.current, revision.current);
  });
  useAtLeavingScreen(saveNext);
  return { keep, begin: restart, failure, isSaved, flush };
}

/** One save after the other: each is written over the revision that the one before it gave. */
function useSaves<T>(keeper: RecordKeeper<T>) {
  const db = useDatabase();
  const [failure, setFailure] = useState<RecordStoreError | null>(null);
  const [isSaved, setIsSaved] = useState(true);
  const unsaved = useRef<T | null>(null);
  const revision = useRef(0);
  const saving = useRef<Promise<RecordStoreError | null>>(Promise.resolve(null));
  const save = useCallback(
    async (isForced: boolean) => {
      const next = unsaved.current;
      if (next === null) return null;
      const saved = await keeper.save(db, next, isForced ? null : revision.current);
      if (saved.ok) revision.current = saved.value.revision;
      // What was changed meanwhile has a timer of its own.
      if (saved.ok && unsaved.current === next) unsaved.current = null;
      const refusal = saved.ok ? null : saved.error;
      setFailure(refusal);
      setIsSaved(unsaved.current === null);
      return refusal;
    },
    [db, keeper],
  );
  const saveNext = useCallback(
    (isForced: boolean) => (saving.current = saving.current.then(() => save(isForced))),
    [save],
  );
  const restart = useCallback((from: number) => {
    unsaved.current = null;
    revision.current = from;
    setFailure(null);
    setIsSaved(true);
  }, []);
  const remember = useCallback((next: T) => {
    unsaved.current = next;
    setIsSaved(false);
  }, []);
  return { unsaved, revision, failure, isSaved, saveNext, restart, remember };
}

/** The window goes at once. */
function useAtPageHide(leave: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  });
}

/** From the screen alone the last change can still be waited for; a refusal is told where the user is then. */
function useAtLeavingScreen(save: (isForced: boolean) => Promise<RecordStoreError | null>): void {
  const toast = useToast();
  useEffect(() => {
    const saveLast = async (isForced: boolean) => {
      const refusal = await save(isForced);
      if (refusal === null) return;
      const isClash = refusal.kind === 'recordChangedElsewhere';
      toast({
        tone: 'fault',
        text: isClash ? leftWords.clash : leftWords.failed(messageFor(refusal)),
        action: {
          label: isClash ? leftWords.overwrite : leftWords.again,
          run: () => void saveLast(isClash),
        },
      });
    };
    return () => void saveLast(false);
  }, [save, toast]);
}
