import { useEffect, useRef } from 'react';
import { isComposing } from '../../ui/isComposing';

/** Runs work when the key of the next step is pressed, wherever the caret is on the page. */
export function useNextStepKey(work: () => void): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== nextStepKey || event.repeat || isComposing(event)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const nextStepKey = 'F8';
