import { messageFor } from '@shared/messages';
import type { RecordStoreError } from '@shared/records/recordMessages';
import type { Result } from '@shared/result';
import type { StoredFormError } from '@shared/storedForm';
import { useCallback, useEffect, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import type { Kept } from '../db/records';
import { useKeeping } from './useKeeping';

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

/** Reads a record and saves it shortly after every change. */
export function useRecordForm<T>(keeper: RecordKeeper<T>, id: string): RecordForm<T> {
  const [record, setRecord] = useState<T | null>(null);
  const [readError, setReadError] = useState<Trouble | null>(null);
  const { keep, begin, failure, isSaved, flush } = useKeeping(keeper);
  const take = useCallback(
    (found: Found<T>) => {
      setReadError(found.ok ? null : found.error);
      begin(found.ok ? (found.value?.revision ?? 0) : 0);
      // Nothing is written over what could not be read until the user says so.
      setRecord(found.ok ? (found.value?.record ?? keeper.create(id)) : null);
    },
    [begin, keeper, id],
  );
  const reload = useReading(keeper, id, take);
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
  return {
    record,
    change,
    ...troubleOf(failure ?? readError, {
      clash: { takeStored: () => void reload(), overwrite: () => void flush(true) },
      startAnew,
    }),
    isSaved,
    reload,
    flush,
  };
}

type Found<T> = Awaited<ReturnType<RecordKeeper<T>['read']>>;

/** Reads the record once; what is given back reads it again. */
function useReading<T>(
  keeper: RecordKeeper<T>,
  id: string,
  take: (found: Found<T>) => void,
): () => Promise<void> {
  const db = useDatabase();
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
  return useCallback(async () => take(await keeper.read(db, id)), [db, keeper, id, take]);
}

type Trouble = StoredFormError | RecordStoreError;

/** What is told of a trouble, and the ways out that it leaves. */
function troubleOf<T>(
  trouble: Trouble | null,
  { clash, startAnew }: Pick<RecordForm<T>, 'clash' | 'startAnew'>,
): Pick<RecordForm<T>, 'error' | 'clash' | 'startAnew'> {
  return {
    error: trouble === null ? null : messageFor(trouble),
    clash: trouble?.kind === 'recordChangedElsewhere' ? clash : null,
    startAnew: trouble?.kind === 'recordInvalid' ? startAnew : null,
  };
}
