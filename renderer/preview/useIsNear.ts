import { type RefObject, useEffect, useState } from 'react';

// Half a screen more than is seen, so that scrolling finds pages drawn.
const margin = '50% 0px';

/** Whether an element is in sight of the box that scrolls it, or nearly. */
export function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const root = target.closest('.pages-scroller, .pages-thumbnails');
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting === true),
      { root, rootMargin: margin },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
