import { conferenceKinds } from '@shared/conference/conference';
import { conferenceStates } from '@shared/conference/conferenceState';
import { kindWords } from '@shared/conference/conferenceWords';
import { ListFilters } from '../ui/ListFilters';
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
  const present = new Set(rows.map(({ kind }) => kind));
  const states = [null, ...conferenceStates].map((state) => ({
    id: state ?? 'all',
    label: state === null ? 'Tất cả' : conferenceStateWords[state],
    count: state === null ? rows.length : rows.filter((row) => row.state === state).length,
    isChosen: filter.state === state,
    onChoose: () => onFilter({ ...filter, state }),
  }));
  return (
    <ListFilters
      states={states}
      years={[...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a)}
      year={filter.year}
      onYear={(year) => onFilter({ ...filter, year })}
      kindLabel="Loại hội nghị"
      kinds={conferenceKinds.filter((kind) => present.has(kind))}
      nameOfKind={(kind) => kindWords[kind]}
      kind={filter.kind}
      onKind={(kind) => onFilter({ ...filter, kind })}
    />
  );
}
