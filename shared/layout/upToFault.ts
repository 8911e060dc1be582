import { unlessFault } from './layoutFault';
import type { LayoutWindow, WindowPages } from './layoutWindow';
import { unknownCause } from './stopReason';

/**
 * Lays a stretch out; where the docx library throws, what it met is no fault of the pages before: they
 * are laid out alone, up to the first piece that it cannot take.
 */
export function upToFault(
  window: LayoutWindow,
  layOut: (window: LayoutWindow) => WindowPages,
): WindowPages {
  const whole = unlessFault(() => layOut(window));
  if (whole !== null) return whole;
  let good = window.start.piece;
  let bad = window.end;
  let pages: WindowPages['pages'] = [];
  while (bad - good > 1) {
    const end = Math.floor((good + bad) / 2);
    const part = unlessFault(() => layOut({ ...window, end }));
    if (part === null) bad = end;
    else {
      good = end;
      pages = part.pages;
    }
  }
  return { pages, stoppedAt: unknownCause, reached: good };
}
