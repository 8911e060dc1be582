import type { PastedList } from '@shared/lists/pastedTable';
import { messageFor } from '@shared/messages';
import { checkPeople } from '@shared/people/checkPeople';
import { findPeople } from '@shared/people/findPeople';
import { besideName } from '@shared/people/namesakes';
import type { Person } from '@shared/people/person';
import {
  exportedPersonColumns,
  newPersonRow,
  type PersonRow,
  pastedPersonColumns,
  personToRow,
} from '@shared/people/personRow';
import { byProtocol } from '@shared/people/protocol';
import { knownAs } from '@shared/people/samePerson';
import { ArrowDown, ArrowUp, ClipboardPaste, Plus, Trash2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { people as peopleShelf } from '../db/records';
import { ExportMenu } from '../lists/ExportMenu';
import { PasteListDialog, type RowNote } from '../lists/PasteListDialog';
import { useRecordForm } from '../records/useRecordForm';
import { paperDateOf } from '../ui/timeWords';
import { NobodyYet } from './NobodyYet';
import { PeopleList } from './PeopleList';
import { PersonEditor } from './PersonEditor';
import { type Directory, useDirectory } from './useDirectory';
import { type PeopleSteps, usePeopleSteps } from './usePeopleSteps';
import { peopleWords } from './words';
import '../profile/form.css';
import './people.css';

const askForList: PastedList = { html: '', text: '' };

/** The directory: whom papers name, with the offices of every time and the order of protocol. */
export function PeoplePage({ id }: { readonly id: string }) {
  const directory = useDirectory();
  if (directory === undefined) return <p className="starting">Đang mở danh bạ…</p>;
  return <PeopleScreen directory={directory} first={id} />;
}

function PeopleScreen({
  directory,
  first,
}: {
  readonly directory: Directory;
  readonly first: string;
}) {
  const { people } = directory;
  const [today] = useState(() => paperDateOf(Date.now()));
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(first);
  const [fresh, setFresh] = useState('');
  const [pasted, setPasted] = useState<PastedList | null>(null);
  const steps = usePeopleSteps();
  const found = useMemo(() => findPeople(people, typed), [people, typed]);
  const shown = people.find((person) => person.id === chosen) ?? found[0];
  // The list is there first; whom it has chosen is drawn behind it.
  const open = useDeferredValue(shown, undefined);
  const add = async () => {
    setTyped('');
    const added = await steps.add();
    if (added === null) return;
    setFresh(added);
    setChosen(added);
  };
  return (
    <div className="people-page">
      <PeopleHead
        people={people}
        today={today}
        onAdd={() => void add()}
        onPaste={() => setPasted(askForList)}
      />
      <Unreadable directory={directory} />
      <div className="people-columns">
        <PeopleSide
          found={found}
          people={people}
          typed={typed}
          chosen={shown?.id ?? ''}
          today={today}
          onType={setTyped}
          onChoose={(one) => {
            setFresh('');
            setChosen(one);
          }}
          onMove={(by) => void (shown && steps.move(shown.id, by))}
        />
        {shown === undefined ? (
          <NobodyYet />
        ) : (
          open && (
            <ChosenPerson
              key={open.id}
              person={open}
              people={people}
              today={today}
              steps={steps}
              isFresh={open.id === fresh}
            />
          )
        )}
      </div>
      {pasted !== null && (
        <PasteListDialog
          title="Dán vào danh bạ"
          pasted={pasted}
          columns={pastedPersonColumns}
          newRow={() => newPersonRow(crypto.randomUUID())}
          day={today}
          noteOf={(row) => noteOf(row, people, today)}
          onAdd={(rows) => void steps.addRows(rows)}
          onClose={() => setPasted(null)}
        />
      )}
    </div>
  );
}

function Unreadable({ directory }: { readonly directory: Directory }) {
  return directory.unreadable.map((one) => (
    <p key={one.id} className="field-fault" role="alert">
      {messageFor(one.error)}
    </p>
  ));
}

function PeopleSide({
  found,
  people,
  typed,
  chosen,
  today,
  onType,
  onChoose,
  onMove,
}: {
  /** Those whom the search leaves. */
  readonly found: readonly Person[];
  readonly people: readonly Person[];
  readonly typed: string;
  readonly chosen: string;
  readonly today: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onMove: (by: 1 | -1) => void;
}) {
  const remarked = useMemo(
    () => new Set(checkPeople(people, today).map(({ personId }) => personId)),
    [people, today],
  );
  return (
    <div className="people-side">
      <div className="field">
        <input
          type="search"
          aria-label="Tìm trong danh bạ"
          placeholder="Tìm: plong, phạm l, bí thư…"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
      <output className="hint">
        {found.length === 0 && typed !== ''
          ? peopleWords.noneFound(typed)
          : peopleWords.count(found.length, people.length)}
      </output>
      <PeopleList
        people={found}
        chosen={chosen}
        remarked={remarked}
        today={today}
        onChoose={onChoose}
        onMove={onMove}
      />
    </div>
  );
}

function noteOf(row: PersonRow, people: readonly Person[], today: string): RowNote | null {
  const known = knownAs(row, people, today);
  if (known === null) return null;
  if (known.kind === 'same') return { text: peopleWords.same, isLeftOut: true };
  return {
    text: peopleWords.namesake(besideName(known.person, today)),
    isLeftOut: false,
  };
}

function PeopleHead({
  people,
  today,
  onAdd,
  onPaste,
}: {
  readonly people: readonly Person[];
  readonly today: string;
  readonly onAdd: () => void;
  readonly onPaste: () => void;
}) {
  const rows = () => [...people].sort(byProtocol).map((person) => personToRow(person, today));
  return (
    <header className="people-head">
      <h1>Danh bạ</h1>
      <button type="button" className="button button-primary" onClick={onAdd}>
        <Plus size={18} aria-hidden />
        Thêm người
      </button>
      <button type="button" className="button" onClick={onPaste}>
        <ClipboardPaste size={18} aria-hidden />
        Dán danh sách
      </button>
      {people.length > 0 && (
        <ExportMenu name={peopleWords.exportName} columns={exportedPersonColumns} rows={rows} />
      )}
    </header>
  );
}

function ChosenPerson({
  person,
  people,
  today,
  steps,
  isFresh,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly today: string;
  readonly steps: PeopleSteps;
  /** Just added: the name is what comes next. */
  readonly isFresh: boolean;
}) {
  const form = useRecordForm(peopleShelf, person.id);
  return (
    <PersonEditor form={form} people={people} today={today} isFresh={isFresh}>
      <button
        type="button"
        className="icon-button"
        title="Lên trong thứ tự (Alt+↑)"
        aria-label="Chuyển lên trong thứ tự"
        onClick={() => void steps.move(person.id, -1)}
      >
        <ArrowUp size={18} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        title="Xuống trong thứ tự (Alt+↓)"
        aria-label="Chuyển xuống trong thứ tự"
        onClick={() => void steps.move(person.id, 1)}
      >
        <ArrowDown size={18} aria-hidden />
      </button>
      <button
        type="button"
        className="button button-danger"
        onClick={() => void form.flush().then(() => steps.remove(person))}
      >
        <Trash2 size={18} aria-hidden />
        Xóa
      </button>
    </PersonEditor>
  );
}
