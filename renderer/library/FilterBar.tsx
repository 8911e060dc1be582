import { kindIds, kinds } from '@shared/draft/kinds';
import { useMemo } from 'react';
import type { DraftRow } from '../db/rows';
import { ListFilters } from '../ui/ListFilters';
import { countShelves, kindsPresent, type LibraryFilter, shelves, yearsOf } from './filterDrafts';
import { shelfWords } from './words';

/** Chooses state, year and kind of the papers in the list. */
export function FilterBar({
  rows,
  filter,
  onFilter,
}: {
  readonly rows: readonly DraftRow[];
  readonly filter: LibraryFilter;
  readonly onFilter: (filter: LibraryFilter) => void;
}) {
  // Worked out once for a list of thousands, not at every letter of a search.
  const counts = useMemo(() => countShelves(rows), [rows]);
  const present = useMemo(() => kindsPresent(rows), [rows]);
  const years = useMemo(() => yearsOf(rows), [rows]);
  const states = shelves.map((shelf) => ({
    id: shelf,
    label: shelfWords[shelf],
    count: counts[shelf],
    isChosen: filter.shelf === shelf,
    onChoose: () => onFilter({ ...filter, shelf }),
  }));
  return (
    <ListFilters
      states={states}
      years={years}
      year={filter.year}
      onYear={(year) => onFilter({ ...filter, year })}
      kindLabel="Loại văn bản"
      kinds={kindIds.filter((kind) => present.has(kind))}
      nameOfKind={(kind) => kinds[kind].name}
      kind={filter.kind}
      onKind={(kind) => onFilter({ ...filter, kind })}
    />
  );
}
