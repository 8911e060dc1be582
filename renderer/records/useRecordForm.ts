import { messageFor } from '@shared/messages';
import type { RecordStoreError } from '@shared/records/recordMessages';
import type { Result } from '@shared/result';
import type { StoredFormError } from '@shared/storedForm';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import type { Kept } from '../db/records';

/** How records of a sort are read and kept. The same object as long as a form stands. */
export interface RecordKeeper<T> {
  readonly read: (
    db: Database,
    id: string,
  ) => Promise<Result<Kept<T> | null, StoredFormError | RecordStoreError>>;
  /** Over the revision that was read; null for over whatever stands there. */
  readonly save: (
    db: Database,
    record: T,
    over: number | null,
  ) => Promise<Result<Kept<T>, RecordStoreError>>;
  /** While the page is going away: does not wait, and cannot look what is stored. */
  readonly putAtOnce: (db: Database, record: T, over: number) => void;
  /** What is edited where nothing is stored; null where that makes no sense. */
  readonly create: (id: string) => T | null;
}

/** A stored record while it is edited; every change is kept without asking. */
export interface RecordForm<T> {
  /** Null while it is being read, where there is none, or when it must not be written over. */
  readonly record: T | null;
  readonly change: (record: T) => void;
  /** Why the record could not be read or kept; null when all is well. */
  readonly error: string | null;
  readonly isSaved: boolean;
  /** What can be done where another window has saved the record meanwhile; null where none has. */
  readonly clash: RecordClash | null;
  /** Begins a broken record anew; null where it is whole, or was written by a newer program. */
  readonly startAnew: (() => void) | null;
  /** Reads the record again; what was typed and is not kept yet is given up. */
  readonly reload: () => Promise<void>;
  /**
   * Waits until every change is on the disk; false when it could not be kept. Forced, it writes over
   * what another window has saved.
   */
  readonly flush: (isForced?: boolean) => Promise<boolean>;
}

/** The two ways out when two windows have changed a record. */
interface RecordClash {
  /** Shows what the other window has saved; what was typed here is given up. */
  readonly takeStored: () => void;
  /** Keeps what is shown here instead. */
  readonly overwrite: () => void;
}

const quietMs = 300;

/** Reads a record and saves it shortly after every change. */
export function useRecordForm<T>(keeper: RecordKeeper<T>, id: string): RecordForm<T> {
  const db = useDatabase();
  const [record, setRecord] = useState<T | null>(null);
  const [readError, setReadError] = useState<StoredFormError | RecordStoreError | null>(null);
  const { keep, begin, failure, isSaved, flush } = useKeeping(keeper);
  const take = useCallback(
    (found: Awaited<ReturnType<RecordKeeper<T>['read']>>) => {
      setReadError(found.ok ? null : found.error);
      begin(found.ok ? (found.value?.revision ?? 0) : 0);
      // Nothing is written over what could not be read until the user says so.
      setRecord(found.ok ? (found.value?.record ?? keeper.create(id)) : null);
    },
    [begin, keeper, id],
  );
  const reload = useCallback(async () => take(await keeper.read(db, id)), [db, keeper, id, take]);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const found = await keeper.read(db, id);
      if (!isGone) take(found);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [db, keeper, id, take]);
  const change = useCallback(
    (next: T) => {
      setRecord(next);
      keep(next);
    },
    [keep],
  );
  const startAnew = () => {
    const fresh = keeper.create(id);
    if (fresh === null) return;
    setReadError(null);
    change(fresh);
    void flush(true);
  };
  const isClash = failure?.kind === 'recordChangedElsewhere';
  const shown = failure ?? readError;
  return {
    record,
    change,
    error: shown === null ? null : messageFor(shown),
    isSaved,
    clash: isClash ? { takeStored: () => void reload(), overwrite: () => void flush(true) } : null,
    startAnew: readError?.kind === 'recordInvalid' ? startAnew : null,
    reload,
    flush,
  };
}

/** Writes what it is given after a short quiet, and before the screen or the window goes. */
function useKeeping<T>(keeper: RecordKeeper<T>) {
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
