import { type KindId, kindIds, kinds } from '@shared/draft/kinds';
import type { DraftRow } from '../db/rows';
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
  const counts = countShelves(rows);
  const present = kindsPresent(rows);
  return (
    <div className="filter-bar">
      <fieldset className="shelves" aria-label="Trạng thái">
        {shelves.map((shelf) => (
          <button
            key={shelf}
            type="button"
            className="shelf"
            aria-pressed={filter.shelf === shelf}
            onClick={() => onFilter({ ...filter, shelf })}
          >
            {shelfWords[shelf]}
            <span className="shelf-count">{counts[shelf]}</span>
          </button>
        ))}
      </fieldset>
      <div className="filter-selects">
        <select
          className="select"
          aria-label="Năm"
          value={filter.year ?? ''}
          onChange={(event) => onFilter({ ...filter, year: Number(event.target.value) || null })}
        >
          <option value="">Mọi năm</option>
          {yearsOf(rows).map((year) => (
            <option key={year} value={year}>
              Năm {year}
            </option>
          ))}
        </select>
        <select
          className="select"
          aria-label="Loại văn bản"
          value={filter.kind ?? ''}
          onChange={(event) => onFilter({ ...filter, kind: kindOf(event.target.value) })}
        >
          <option value="">Mọi loại</option>
          {kindIds
            .filter((kind) => present.has(kind))
            .map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind].name}
              </option>
            ))}
        </select>
      </div>
    </div>
  );
}

function kindOf(value: string): KindId | null {
  return kindIds.find((kind) => kind === value) ?? null;
}
