import { messageFor } from '@shared/messages';
import type { Profile } from '@shared/records/profile';
import { withoutNamelessSigners } from '@shared/records/profileEdits';
import { sampleProfile } from '@shared/records/sampleProfile';
import { useEffect, useRef, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { markSetUp } from '../db/ownProfile';
import { useProfileForm } from '../profile/useProfileForm';
import { useToast } from '../ui/Toasts';
import { undoWord } from '../ui/words';
import { addSamplePapers } from './addSamplePapers';
import { sampleFilledText } from './words';

/** What the first start can do. */
export interface FirstStart {
  readonly profile: Profile;
  readonly change: (profile: Profile) => void;
  readonly error: string | null;
  /** Whether all that was typed is on the disk. */
  readonly isSaved: boolean;
  readonly wantsSamples: boolean;
  readonly setWantsSamples: (wants: boolean) => void;
  /** Fills in a body that does not exist; a word on it offers the way back. */
  readonly fillSample: () => void;
  readonly isFinishing: boolean;
  /** Ends the first start; the window then shows the library. */
  readonly finish: () => Promise<void>;
  /** Puts it off: papers have blank heads until the profile is filled in. */
  readonly skip: () => Promise<void>;
}

/** The first start while its profile is being read, or when that must not be written over. */
type NoFirstStart = Pick<FirstStart, 'error' | 'skip'> & {
  readonly profile: null;
  /** Begins a broken profile anew; null where that must not be. */
  readonly startAnew: (() => void) | null;
};

/** The state of the first start. */
export function useFirstStart(): FirstStart | NoFirstStart {
  const db = useDatabase();
  const sayFilled = useFilledToast();
  const form = useProfileForm();
  const [wantsSamples, setWantsSamples] = useState(false);
  const [isFinishing, setIsFinishing] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { profile } = form;
  const end = async () => {
    const marked = await markSetUp(db);
    if (!marked.ok) setError(messageFor(marked.error));
  };
  if (profile === null) {
    return { profile, error: error ?? form.error, skip: end, startAnew: form.startAnew };
  }

  const finish = async () => {
    setIsFinishing(true);
    form.change(withoutNamelessSigners(profile));
    // Whoever finishes the first start has gone through all of it.
    const isKept = await form.flush(true);
    const added = isKept && wantsSamples ? await addSamplePapers(db) : null;
    if (added !== null && !added.ok) setError(messageFor(added.error));
    else if (isKept) await end();
    setIsFinishing(false);
  };
  const fillSample = () => {
    form.change(sampleProfile);
    setWantsSamples(true);
    sayFilled(() => {
      form.change(profile);
      setWantsSamples(false);
    });
  };
  return {
    profile,
    change: form.change,
    error: error ?? form.error,
    isSaved: form.isSaved,
    wantsSamples,
    setWantsSamples,
    fillSample,
    isFinishing,
    finish,
    skip: end,
  };
}

/** Says that the sample was filled in, until that is taken back or the first start is over. */
function useFilledToast(): (takeBack: () => void) => void {
  const toast = useToast();
  const close = useRef<() => void>(() => undefined);
  useEffect(() => () => close.current(), []);
  return (takeBack) => {
    const action = { label: undoWord, run: takeBack };
    close.current = toast({ text: sampleFilledText, tone: 'news', action });
  };
}
