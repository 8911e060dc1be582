import { type ConferenceKind, conferenceKinds } from '@shared/conference/conference';
import { conferenceStates } from '@shared/conference/conferenceState';
import { kindWords } from '@shared/conference/conferenceWords';
import type { ConferenceFilter, ConferenceRow } from './conferenceRows';
import { conferenceStateWords } from './words';

/** Chooses state, year and kind of the conferences in the list. */
export function ConferenceFilters({
  rows,
  filter,
  onFilter,
}: {
  readonly rows: readonly ConferenceRow[];
  readonly filter: ConferenceFilter;
  readonly onFilter: (filter: ConferenceFilter) => void;
}) {
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  const kinds = new Set(rows.map(({ kind }) => kind));
  return (
    <div className="filter-bar">
      <fieldset className="shelves" aria-label="Trạng thái">
        {[null, ...conferenceStates].map((state) => (
          <button
            key={state ?? 'all'}
            type="button"
            className="shelf"
            aria-pressed={filter.state === state}
            onClick={() => onFilter({ ...filter, state })}
          >
            {state === null ? 'Tất cả' : conferenceStateWords[state]}
            <span className="shelf-count">
              {state === null ? rows.length : rows.filter((row) => row.state === state).length}
            </span>
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
          {years.map((year) => (
            <option key={year} value={year}>
              Năm {year}
            </option>
          ))}
        </select>
        <select
          className="select"
          aria-label="Loại hội nghị"
          value={filter.kind ?? ''}
          onChange={(event) => onFilter({ ...filter, kind: kindOf(event.target.value) })}
        >
          <option value="">Mọi loại</option>
          {conferenceKinds
            .filter((kind) => kinds.has(kind))
            .map((kind) => (
              <option key={kind} value={kind}>
                {kindWords[kind]}
              </option>
            ))}
        </select>
      </div>
    </div>
  );
}

function kindOf(value: string): ConferenceKind | null {
  return conferenceKinds.find((kind) => kind === value) ?? null;
}
