import { useEffect, useRef } from 'react';

/** What is typed is handed on after this much quiet, though its field is not left. */
const quietMs = 900;

const openFields = new Set<() => void>();

/** Makes every field hand on what is typed in it: the window is about to go. */
export function handOnFields(): void {
  for (const handOn of openFields) handOn();
}

/**
 * Lets a field that keeps its text until it is left hand on what is typed, null for nothing, also
 * after some quiet and when the window goes. The text on the screen stays as it is.
 */
export function useOpenField(typed: string | null, handOn: (typed: string) => void): void {
  const latest = useRef(handOn);
  const handed = useRef<string | null>(null);
  useEffect(() => {
    latest.current = handOn;
  });
  useEffect(watchComposition, []);
  useEffect(() => {
    if (typed === null) {
      handed.current = null;
      return undefined;
    }
    const once = () => {
      if (handed.current === typed) return;
      handed.current = typed;
      latest.current(typed);
    };
    openFields.add(once);
    const endWaiting = afterQuiet(once);
    return () => {
      openFields.delete(once);
      endWaiting();
    };
  }, [typed]);
}

/** Runs the work once, after the quiet; a syllable that is still being composed is waited for. */
function afterQuiet(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(() => (isComposing ? wait() : work()), quietMs);
  };
  wait();
  return () => clearTimeout(timer);
}

// An input method composes in one field at a time, and begins before its field knows of any text.
let isComposing = false;
let watchers = 0;

function watchComposition(): () => void {
  watchers += 1;
  if (watchers === 1) {
    window.addEventListener('compositionstart', begin);
    window.addEventListener('compositionend', end);
  }
  return () => {
    watchers -= 1;
    if (watchers > 0) return;
    window.removeEventListener('compositionstart', begin);
    window.removeEventListener('compositionend', end);
    end();
  };
}

function begin(): void {
  isComposing = true;
}

function end(): void {
  isComposing = false;
}
