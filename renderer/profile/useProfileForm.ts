import { messageFor } from '@shared/messages';
import { emptyProfile, type Profile } from '@shared/records/profile';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { readOwnProfile, saveOwnProfile, saveOwnProfileAtOnce } from '../db/ownProfile';

/** The stored profile while it is edited; every change is kept without asking. */
export interface ProfileForm {
  /** Null while the stored one is being read, or when it must not be written over. */
  readonly profile: Profile | null;
  readonly change: (profile: Profile) => void;
  /** Why the profile could not be read or kept; null when all is well. */
  readonly error: string | null;
  readonly isSaved: boolean;
  /** Waits until every change is on the disk; false when it could not be kept. */
  readonly flush: () => Promise<boolean>;
}

const quietMs = 300;

/** Reads the profile of the user's own body and saves it shortly after every change. */
export function useProfileForm(): ProfileForm {
  const db = useDatabase();
  const [profile, setProfile] = useState<Profile | null>(null);
  const [readError, setReadError] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const found = await readOwnProfile(db);
      if (isGone) return;
      setReadError(found.ok ? null : messageFor(found.error));
      // What a newer program wrote is whole; only a broken profile is begun anew.
      if (found.ok) setProfile(found.value ?? emptyProfile);
      else if (found.error.kind === 'profileInvalid') setProfile(emptyProfile);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [db]);
  const { keep, saveError, isSaved, flush } = useKeeping();
  const change = useCallback(
    (next: Profile) => {
      setProfile(next);
      keep(next);
    },
    [keep],
  );
  return { profile, change, error: saveError ?? readError, isSaved, flush };
}

/** Writes what it is given after a short quiet, and before the screen or the window goes. */
function useKeeping() {
  const db = useDatabase();
  const [saveError, setSaveError] = useState<string | null>(null);
  const [isSaved, setIsSaved] = useState(true);
  const unsaved = useRef<Profile | null>(null);
  const timer = useRef(0);
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const next = unsaved.current;
    if (next === null) return true;
    const saved = await saveOwnProfile(db, next);
    // What was changed meanwhile has a timer of its own.
    if (saved.ok && unsaved.current === next) unsaved.current = null;
    setSaveError(saved.ok ? null : messageFor(saved.error));
    setIsSaved(unsaved.current === null);
    return saved.ok;
  }, [db]);
  const keep = useCallback(
    (next: Profile) => {
      unsaved.current = next;
      setIsSaved(false);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), quietMs);
    },
    [flush],
  );
  useEffect(() => {
    const leave = () => {
      if (unsaved.current !== null) saveOwnProfileAtOnce(db, unsaved.current);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      void flush();
    };
  }, [db, flush]);
  return { keep, saveError, isSaved, flush };
}
