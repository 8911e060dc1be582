import type { LayoutWindow, WindowPages } from './layoutWindow';

/**
 * Lays a stretch out; where the docx library throws, what it met is no fault of the pages before: they
 * are laid out alone, up to the first piece that it cannot take.
 */
export function upToFault(
  window: LayoutWindow,
  layOut: (window: LayoutWindow) => WindowPages,
): WindowPages {
  const whole = attempt(window, layOut);
  if (whole !== null) return whole;
  let good = window.start.piece;
  let bad = window.end;
  let pages: WindowPages['pages'] = [];
  while (bad - good > 1) {
    const end = Math.floor((good + bad) / 2);
    const part = attempt({ ...window, end }, layOut);
    if (part === null) bad = end;
    else {
      good = end;
      pages = part.pages;
    }
  }
  return { pages, stoppedAt: 'something unknown', reached: good };
}

function attempt(
  window: LayoutWindow,
  layOut: (window: LayoutWindow) => WindowPages,
): WindowPages | null {
  try {
    return layOut(window);
  } catch {
    // The caller looks for the piece and names it to the user; the library's own words say nothing to them.
    return null;
  }
}
