import { besideName } from '@shared/people/namesakes';
import type { Person } from '@shared/people/person';
import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useMemo } from 'react';
import { type RowKind, RowList } from '../ui/RowList';
import { peopleWords } from './words';

// A name on one line and what stands beside it on another, in pixels.
const rowHeight = 60;

/** The people that a search leaves; Alt with an arrow moves the chosen one in the protocol. */
export function PeopleList({
  people,
  chosen,
  remarked,
  today,
  onChoose,
  onMove,
}: {
  readonly people: readonly Person[];
  readonly chosen: string;
  /** Of whom there is something to remark on. */
  readonly remarked: ReadonlySet<string>;
  readonly today: string;
  readonly onChoose: (id: string) => void;
  readonly onMove: (by: 1 | -1) => void;
}) {
  const kind = useMemo(() => personRow(remarked, today), [remarked, today]);
  const onKey = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  return (
    <div role="presentation" className="people-scroll" onKeyDownCapture={onKey}>
      <RowList
        semantics="listbox"
        label="Danh bạ"
        className="people-list"
        items={people}
        kind={kind}
        chosenId={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}

function personRow(remarked: ReadonlySet<string>, today: string): RowKind<Person> {
  return {
    idOf: ({ id }) => id,
    nameOf: ({ name }) => name || peopleWords.nameless,
    height: rowHeight,
    className: 'people-item',
    draw: (person) => (
      <>
        <span className="people-name">
          {person.name || peopleWords.nameless}
          {remarked.has(person.id) && <TriangleAlert size={16} aria-label="Có điều cần xem lại" />}
        </span>
        <span className="people-beside">{besideName(person, today)}</span>
      </>
    ),
  };
}

const moves: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowUp: -1, ArrowDown: 1 };
