import './listFilters.css';

/** A choice of a state, with how many of the list have it. */
export interface StateChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Chooses state, year and kind of what a list shows. */
export function ListFilters<K extends string>({
  states,
  years,
  year,
  onYear,
  ...kindChoice
}: {
  readonly states: readonly StateChoice[];
  readonly years: readonly number[];
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
} & KindChoice<K>) {
  return (
    <div className="filter-bar">
      <fieldset className="shelves" aria-label="Trạng thái">
        {states.map(({ id, label, count, isChosen, onChoose }) => (
          <button
            key={id}
            type="button"
            className="shelf"
            aria-pressed={isChosen}
            onClick={onChoose}
          >
            {label}
            <span className="shelf-count">{count}</span>
          </button>
        ))}
      </fieldset>
      <div className="filter-selects">
        <select
          className="select"
          aria-label="Năm"
          value={year ?? ''}
          onChange={(event) => onYear(Number(event.target.value) || null)}
        >
          <option value="">Mọi năm</option>
          {years.map((one) => (
            <option key={one} value={one}>
              Năm {one}
            </option>
          ))}
        </select>
        <KindSelect {...kindChoice} />
      </div>
    </div>
  );
}

interface KindChoice<K extends string> {
  readonly kindLabel: string;
  /** The kinds that the list has. */
  readonly kinds: readonly K[];
  readonly nameOfKind: (kind: K) => string;
  readonly kind: K | null;
  readonly onKind: (kind: K | null) => void;
}

function KindSelect<K extends string>(choice: KindChoice<K>) {
  return (
    <select
      className="select"
      aria-label={choice.kindLabel}
      value={choice.kind ?? ''}
      onChange={(event) =>
        choice.onKind(choice.kinds.find((kind) => kind === event.target.value) ?? null)
      }
    >
      <option value="">Mọi loại</option>
      {choice.kinds.map((kind) => (
        <option key={kind} value={kind}>
          {choice.nameOfKind(kind)}
        </option>
      ))}
    </select>
  );
}
