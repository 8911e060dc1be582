import type { KindId } from '@shared/draft/kinds';
import { type DraftState, draftStates } from '@shared/records/draftRecord';
import type { DraftRow } from '../db/rows';

/** The shelf that the list shows: a state, all papers, or the trash. */
export type Shelf = 'all' | DraftState | 'trash';

/** Every shelf, in the order of the bar. */
export const shelves: readonly Shelf[] = ['all', ...draftStates, 'trash'];

/** What the user wants to see of the library. */
export interface LibraryFilter {
  readonly shelf: Shelf;
  readonly year: number | null;
  readonly kind: KindId | null;
  readonly query: string;
}

/** All papers but the trash. */
export const noFilter: LibraryFilter = { shelf: 'all', year: null, kind: null, query: '' };

/** The papers of a shelf, year and kind, in the order given. */
export function filterDrafts(
  rows: readonly DraftRow[],
  { shelf, year, kind }: Omit<LibraryFilter, 'query'>,
): readonly DraftRow[] {
  return rows.filter(
    (row) =>
      isOnShelf(row, shelf) &&
      (year === null || row.year === year) &&
      (kind === null || row.kind === kind),
  );
}

/** How many papers stand on each shelf. */
export function countShelves(rows: readonly DraftRow[]): Readonly<Record<Shelf, number>> {
  const counts = { all: 0, draft: 0, submitted: 0, issued: 0, cancelled: 0, trash: 0 };
  for (const row of rows) {
    if (row.deletedAt === null) counts.all += 1;
    counts[row.deletedAt === null ? row.state : 'trash'] += 1;
  }
  return counts;
}

/** The years under which papers are filed, the last one first. */
export function yearsOf(rows: readonly DraftRow[]): readonly number[] {
  return [...new Set(rows.map((row) => row.year))].sort((a, b) => b - a);
}

/** The kinds of which there is a paper. */
export function kindsPresent(rows: readonly DraftRow[]): ReadonlySet<KindId> {
  return new Set(rows.map((row) => row.kind));
}

function isOnShelf(row: DraftRow, shelf: Shelf): boolean {
  if (row.deletedAt !== null) return shelf === 'trash';
  return shelf === 'all' || row.state === shelf;
}
