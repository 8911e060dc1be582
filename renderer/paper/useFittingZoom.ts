import { type RefObject, useLayoutEffect, useState } from 'react';

// A page drawn smaller than this could not be read; it scrolls sideways instead.
const leastZoom = 0.6;
// What stands beside the sheet: its margins (editor.css) and a scroll bar, in pixels.
const besideSheet = 2 * 8;
const scrollBar = 16;

/**
 * How large the page is drawn where the user has not said it: in full size, or as much smaller as the
 * room between the panels asks for, so that no line has to be scrolled to.
 */
export function useFittingZoom(frame: RefObject<HTMLElement | null>): number {
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    const sheet = frame.current?.querySelector<HTMLElement>('.sheet') ?? null;
    if (frame.current === null || sheet === null) return undefined;
    const room = frame.current;
    const fit = () => setZoom(fittingZoom(room.clientWidth, sheet.offsetWidth));
    const sizes = new ResizeObserver(fit);
    sizes.observe(room);
    sizes.observe(sheet);
    fit();
    return () => sizes.disconnect();
  }, [frame]);
  return zoom;
}

/** The zoom at which a sheet of this width stands in a room of that one, in pixels. */
export function fittingZoom(room: number, sheet: number): number {
  const fitting = Math.floor((100 * (room - scrollBar)) / (sheet + besideSheet)) / 100;
  return Math.min(1, Math.max(leastZoom, fitting));
}
