import type { FigureConflict } from '@shared/linking/figureConflicts';

type Place = FigureConflict['place'];

let aim: { readonly paperId: string; readonly place: Place } | null = null;

/** Remembers the place that a paper is to be opened at. */
export function aimAt(paperId: string, place: Place): void {
  aim = { paperId, place };
}

/** The place that a paper was to be opened at, once; null for none. */
export function takeAim(paperId: string): Place | null {
  if (aim?.paperId !== paperId) return null;
  const { place } = aim;
  aim = null;
  return place;
}
