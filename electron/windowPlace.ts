import type { Rectangle } from 'electron';
import type { Settings } from './settingsFile';

/** What an old office screen shows whole, in pixels. */
const usualSize = { width: 1366, height: 768 };

/** A window of which less is on a screen cannot be caught with the mouse. */
const leastVisiblePx = 120;

/** The last place, unless its screen is gone; else the usual size in the middle of the first screen. */
export function startPlace(
  last: Settings['window'],
  firstArea: Rectangle,
  areas: readonly Rectangle[],
): Partial<Rectangle> {
  if (last && areas.some((area) => isCatchable(last, area))) {
    const { x, y, width, height } = last;
    // It may come from a larger screen, but it may also cover two.
    const across = lengthOf(areas.map((area) => [area.x, area.x + area.width]));
    const down = lengthOf(areas.map((area) => [area.y, area.y + area.height]));
    return { x, y, width: Math.min(width, across), height: Math.min(height, down) };
  }
  return {
    width: Math.min(usualSize.width, firstArea.width),
    height: Math.min(usualSize.height, firstArea.height),
  };
}

/** As the window was left; the first time it fills a screen that is not larger than the usual size. */
export function startsMaximized(last: Settings['window'], firstArea: Rectangle): boolean {
  const isSmall = firstArea.width <= usualSize.width || firstArea.height <= usualSize.height;
  return last?.isMaximized ?? isSmall;
}

/** From the first start to the last end. */
function lengthOf(stretches: readonly (readonly [start: number, end: number])[]): number {
  const starts = stretches.map(([start]) => start);
  const ends = stretches.map(([, end]) => end);
  return Math.max(...ends) - Math.min(...starts);
}

function isCatchable(place: Rectangle, area: Rectangle): boolean {
  const across = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const isTopInside = place.y >= area.y && place.y < area.y + area.height - leastVisiblePx;
  return across >= leastVisiblePx && isTopInside;
}
