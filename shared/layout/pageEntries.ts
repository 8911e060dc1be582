import type { PageStart, PaperPage } from './pagedPaper';

/** A page as far as it is known. */
export interface PageEntry {
  readonly start: PageStart;
  /** Null until the page has been laid out once. */
  readonly page: PaperPage | null;
  /** How far pieces and blocks have moved since it was laid out. */
  readonly pieceShift: number;
  readonly blockShift: number;
  /** Its content changed, or that of a page beside it. */
  readonly isStale: boolean;
}

/** What changed in the pieces of a paper: those from `at`, `removed` of them, are `inserted` new ones. */
export interface PieceChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
  /** How far the blocks behind the change have moved. */
  readonly blockShift: number;
}

/** A page of which nothing is known but where it begins. */
export function openEntry(start: PageStart): PageEntry {
  return { start, page: null, pieceShift: 0, blockShift: 0, isStale: true };
}

/** The pages that remain after a change, and which of them to lay out anew: from the page before it. */
export function entriesAfter(
  entries: readonly PageEntry[],
  { at, removed, inserted, blockShift }: PieceChange,
): readonly PageEntry[] {
  const isBefore = ({ start }: PageEntry) =>
    start.piece < at || (start.piece === at && start.at === 0);
  const before = entries.filter(isBefore);
  const others = entries.filter((entry) => !isBefore(entry));
  const behind = others.filter(({ start }) => start.piece >= at + removed);
  // Their places are guessed, so that the count of pages stays about right; they are never begun from.
  const inside = others
    .filter(({ start }) => start.piece < at + removed)
    .map((entry) => ({
      ...entry,
      start: {
        piece: at + Math.round(((entry.start.piece - at) * inserted) / removed),
        at: 1,
        isInRow: false,
      },
      isStale: true,
    }));
  const shift = inserted - removed;
  const moved = behind.map((entry) => ({
    ...entry,
    start: { ...entry.start, piece: entry.start.piece + shift },
    pieceShift: entry.pieceShift + shift,
    blockShift: entry.blockShift + blockShift,
  }));
  if (before.length === 0) {
    return [openEntry({ piece: 0, at: 0, isInRow: false }), ...inside, ...moved];
  }
  const stale = before.length - 2;
  return [
    ...before.map((entry, index) => (index >= stale ? { ...entry, isStale: true } : entry)),
    ...inside,
    ...moved,
  ];
}

/** What a window brought: pages from the entry `from` on, and where the next begins; null for the end. */
export interface NewPages {
  readonly from: number;
  readonly pages: readonly PaperPage[];
  readonly next: PageStart | null;
}

/**
 * Puts new pages in the place of old ones: up to the first that begins where an old page does that
 * still holds, from where on the old ones follow.
 */
export function withNewPages(
  entries: readonly PageEntry[],
  { from, pages, next }: NewPages,
): readonly PageEntry[] {
  const head = entries.slice(0, from);
  const old = entries.slice(from + 1);
  const fresh = pages.map(freshEntry);
  for (const [index, start] of [...pages.map((page) => page.start), next].entries()) {
    if (index === 0 || start === null) continue;
    const met = old.findIndex((entry) => !entry.isStale && isSameStart(entry.start, start));
    if (met >= 0) return [...head, ...fresh.slice(0, index), ...old.slice(met)];
  }
  if (next === null) return [...head, ...fresh];
  const later = old.filter(({ start }) => isLater(start, next));
  return [...head, ...fresh, openEntry(next), ...later];
}

/** A page that was just laid out. */
export function freshEntry(page: PaperPage): PageEntry {
  return { start: page.start, page, pieceShift: 0, blockShift: 0, isStale: false };
}

/** Whether two pages begin at the same place. */
export function isSameStart(one: PageStart, other: PageStart): boolean {
  return one.piece === other.piece && one.at === other.at && one.isInRow === other.isInRow;
}

/** Whether a page begins behind another. */
export function isLater(one: PageStart, other: PageStart): boolean {
  return one.piece > other.piece || (one.piece === other.piece && one.at > other.at);
}
