import { besideName } from '@shared/people/namesakes';
import type { Person } from '@shared/people/person';
import { TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { peopleWords } from './words';

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
  const onKey = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  return (
    <div role="presentation" className="people-scroll" onKeyDownCapture={onKey}>
      <ListBox
        aria-label="Danh bạ"
        className="people-list"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (id !== undefined) onChoose(String(id));
        }}
        items={people}
        dependencies={[remarked, today]}
      >
        {(person) => (
          <ListBoxItem
            id={person.id}
            textValue={person.name || peopleWords.nameless}
            className="people-item"
          >
            <span className="people-name">
              {person.name || peopleWords.nameless}
              {remarked.has(person.id) && (
                <TriangleAlert size={16} aria-label="Có điều cần xem lại" />
              )}
            </span>
            <span className="people-beside">{besideName(person, today)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}

const moves: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowUp: -1, ArrowDown: 1 };
