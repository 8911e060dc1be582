import { messageFor } from '@shared/messages';
import { emptyProfile, type Profile } from '@shared/records/profile';
import type { SaveProfileError } from '@shared/records/storeError';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { readKeptProfile, saveOwnProfile, saveOwnProfileAtOnce } from '../db/ownProfile';

/** The stored profile while it is edited; every change is kept without asking. */
export interface ProfileForm {
  /** Null while the stored one is being read, or when it must not be written over. */
  readonly profile: Profile | null;
  readonly change: (profile: Profile) => void;
  /** Why the profile could not be read or kept; null when all is well. */
  readonly error: string | null;
  readonly isSaved: boolean;
  /** What can be done where another window has saved the profile meanwhile; null where none has. */
  readonly clash: ProfileClash | null;
  /**
   * Waits until every change is on the disk; false when it could not be kept. Forced, it writes over
   * what another window has saved.
   */
  readonly flush: (isForced?: boolean) => Promise<boolean>;
}

/** The two ways out when two windows have changed the profile. */
interface ProfileClash {
  /** Shows what the other window has saved; what was typed here is given up. */
  readonly takeStored: () => void;
  /** Keeps what is shown here instead. */
  readonly overwrite: () => void;
}

const quietMs = 300;

/** Reads the profile of the user's own body and saves it shortly after every change. */
export function useProfileForm(): ProfileForm {
  const db = useDatabase();
  const [profile, setProfile] = useState<Profile | null>(null);
  const [readError, setReadError] = useState<string | null>(null);
  const { keep, begin, overwrite, failure, isSaved, flush } = useKeeping();
  const take = useCallback(
    (found: Awaited<ReturnType<typeof readKeptProfile>>) => {
      setReadError(found.ok ? null : messageFor(found.error));
      begin(found.ok ? found.value.revision : 0);
      // What a newer program wrote is whole; only a broken profile is begun anew.
      if (found.ok) setProfile(found.value.profile ?? emptyProfile);
      else if (found.error.kind === 'profileInvalid') setProfile(emptyProfile);
    },
    [begin],
  );
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const found = await readKeptProfile(db);
      if (!isGone) take(found);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [db, take]);
  const change = useCallback(
    (next: Profile) => {
      setProfile(next);
      keep(next);
    },
    [keep],
  );
  const takeStored = () => void readKeptProfile(db).then(take);
  const clash = failure?.kind === 'profileChangedElsewhere' ? { takeStored, overwrite } : null;
  const error = failure === null ? readError : messageFor(failure);
  return { profile, change, error, isSaved, clash, flush };
}

/** Writes what it is given after a short quiet, and before the screen or the window goes. */
function useKeeping() {
  const db = useDatabase();
  const [failure, setFailure] = useState<SaveProfileError | null>(null);
  const [isSaved, setIsSaved] = useState(true);
  const unsaved = useRef<Profile | null>(null);
  const revision = useRef(0);
  const timer = useRef(0);
  // One save after the other: each is written over the revision that the one before it gave.
  const saving = useRef<Promise<boolean>>(Promise.resolve(true));
  const save = useCallback(
    async (isForced: boolean) => {
      const next = unsaved.current;
      if (next === null) return true;
      const saved = await saveOwnProfile(db, next, isForced ? undefined : revision.current);
      if (saved.ok) revision.current = saved.value;
      // What was changed meanwhile has a timer of its own.
      if (saved.ok && unsaved.current === next) unsaved.current = null;
      setFailure(saved.ok ? null : saved.error);
      setIsSaved(unsaved.current === null);
      return saved.ok;
    },
    [db],
  );
  const flush = useCallback(
    (isForced = false) => (saving.current = saving.current.then(() => save(isForced))),
    [save],
  );
  const keep = useCallback(
    (next: Profile) => {
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
    if (unsaved.current !== null && failure?.kind !== 'profileChangedElsewhere')
      saveOwnProfileAtOnce(db, unsaved.current, revision.current);
  }, [db, failure]);
  useAtLeaving(leave, flush);
  return { keep, begin, overwrite: () => void flush(true), failure, isSaved, flush };
}

/** The window goes at once; from the screen alone the last change can still be waited for. */
function useAtLeaving(leave: () => void, flush: () => Promise<boolean>): void {
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [leave]);
  useEffect(() => () => void flush(), [flush]);
}
