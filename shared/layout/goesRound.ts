import { isLater, isSameStart, type PageEntry } from './pageEntries';

// A row of a table may go on for some pages; so many that begin within it are no row any more.
const mostAlike = 24;

/**
 * Whether a page begins before the one above it, or very many begin alike: the head of a table that
 * fills pages by itself, behind which a stretch never comes to the next row.
 */
export function goesRound(pages: readonly Pick<PageEntry, 'start'>[]): boolean {
  return pages.some(({ start }, at) => {
    const before = pages[at - 1]?.start;
    if (before === undefined || start.piece < 0) return false;
    const first = pages[at - mostAlike]?.start;
    return isLater(before, start) || (first !== undefined && isSameStart(first, start));
  });
}
