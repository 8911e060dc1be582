import { messageFor } from '@shared/messages';
import type { RecordStoreError } from '@shared/records/recordMessages';
import type { StoredFormError } from '@shared/storedForm';
import { useCallback, useSyncExternalStore } from 'react';
import type { RecordShelf } from '../db/records';
import type { RecordSaveStatus, RecordSession } from '../session/RecordSession';
import { useRecordSession } from '../session/useRecordSession';
import { useSaveLast } from './useSaveLast';

/** A stored record while it is edited; every change is kept without asking. */
export interface RecordForm<T> {
  /** Null while it is being read, where there is none, or when it must not be written over. */
  readonly record: T | null;
  readonly change: (record: T) => void;
  /** Why the record could not be read or kept; null when all is well. */
  readonly error: string | null;
  readonly isSaved: boolean;
  /** What can be done where another window has saved the same part meanwhile; null where none has. */
  readonly clash: RecordClash | null;
  /** Begins a broken record anew; null where it is whole, or was written by a newer program. */
  readonly startAnew: (() => void) | null;
  /**
   * Waits until every change is on the disk; false when it could not be kept. Forced, it writes over
   * what another window has saved.
   */
  readonly flush: (isForced?: boolean) => Promise<boolean>;
}

/** The two ways out when two windows have changed the same part of a record. */
interface RecordClash {
  /** Shows what the other window has saved; what was typed here is given up. */
  readonly takeStored: () => void;
  /** Keeps what is shown here instead. */
  readonly overwrite: () => void;
}

/** Reads a record and saves it shortly after every change, as its session does. */
export function useRecordForm<T extends { readonly id: string }>(
  shelf: RecordShelf<T>,
  id: string,
): RecordForm<T> {
  const { opened, startAnew, refusal } = useRecordSession(shelf, id, useSaveLast());
  const session = opened?.ok === true ? opened.value : null;
  const { record, status } = useSessionState(session);
  const change = useCallback((next: T) => session?.change(() => next), [session]);
  const flush = useCallback(
    async (isForced = false) => session === null || keep(session, isForced),
    [session],
  );
  return {
    record,
    change,
    ...troubleOf(opened?.ok === false ? opened.error : failureOf(status), {
      clash: {
        takeStored: () => session?.takeTheirs(),
        overwrite: () => void session?.keepMine(),
      },
      startAnew: () => void startAnew(),
    }),
    ...(refusal !== null && { error: messageFor(refusal) }),
    isSaved: status.kind === 'saved',
    flush,
  };
}

/** What is shown of a session; of none yet there is nothing to show or to save. */
function useSessionState<T extends { readonly id: string }>(
  session: RecordSession<T> | null,
): { readonly record: T | null; readonly status: RecordSaveStatus } {
  const subscribe = session?.subscribe ?? toNothing;
  return {
    record: useSyncExternalStore(subscribe, session?.record ?? nothing),
    status: useSyncExternalStore(subscribe, session?.status ?? untouched),
  };
}

// One value each: a snapshot that is another object at every look would never come to rest.
const untouchedStatus: RecordSaveStatus = { kind: 'saved', at: null };
const untouched = () => untouchedStatus;
const nothing = () => null;
const toNothing = () => () => undefined;

async function keep<T extends { readonly id: string }>(
  session: RecordSession<T>,
  isForced: boolean,
): Promise<boolean> {
  const kept = await session.flush();
  return kept.ok || (isForced && (await session.keepMine()).ok);
}

type Trouble = StoredFormError | RecordStoreError;

function failureOf(status: RecordSaveStatus): Trouble | null {
  return status.kind === 'failed' ? status.error : null;
}

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
