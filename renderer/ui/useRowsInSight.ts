import { type RefObject, useLayoutEffect, useState } from 'react';

// So many rows on each side are drawn before they come into sight, once the first ones are there.
const spare = 2;

/** Which rows of a list are drawn: those in sight, and a few around them. */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  { height, count }: { readonly height: number; readonly count: number },
): {
  /** Their places, and that of one more which has to be there wherever it lies. */
  readonly withRow: (index: number) => readonly number[];
  readonly onScroll: () => void;
} {
  const [top, setTop] = useState(0);
  const [measured, setMeasured] = useState<number | null>(null);
  useLayoutEffect(() => {
    const shown = list.current;
    if (shown === null) return undefined;
    const watcher = new ResizeObserver(() => setMeasured(shown.clientHeight));
    watcher.observe(shown);
    return () => watcher.disconnect();
  }, [list]);
  // Before it is measured a list is taken to be as high as the window.
  const inSight = Math.ceil((measured ?? window.innerHeight) / height);
  const around = measured === null ? 0 : spare;
  const first = Math.max(0, Math.min(top, count - inSight) - around);
  const last = Math.min(count, first + inSight + 2 * around);
  return {
    withRow: (index) => {
      const places = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
      if (index < 0 || index >= count || (index >= first && index < last)) return places;
      return index < first ? [index, ...places] : [...places, index];
    },
    onScroll: () => setTop(Math.floor((list.current?.scrollTop ?? 0) / height)),
  };
}
