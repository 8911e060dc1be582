import { Plus } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef } from 'react';
import { isComposing } from '../../ui/isComposing';
import { useToast } from '../../ui/Toasts';
import { undoWord } from '../../ui/words';
import { useConferenceDesk } from '../ConferenceDesk';
import { conferenceTexts } from '../words';
import type { Column } from './columns';
import { EntryField } from './EntryField';
import { focusNew } from './focusNew';
import { ListTools } from './ListTools';
import { listColumns } from './listColumns';
import { type ListEdits, type ListPlace, listEdits } from './listEdits';
import { RowTools } from './RowTools';

/** What makes a list of a conference: its entries, their fields, and what one of them is called. */
export interface EntryForm<T extends { readonly id: string }> {
  readonly place: ListPlace<T>;
  readonly columns: readonly Column<T>[];
  readonly create: (id: string) => T;
  /** One entry, in a sentence: `việc giao`. */
  readonly noun: string;
  /** The whole list, which also names an exported file: `Nhiệm vụ`. */
  readonly name: string;
}

/** A list of a conference with its fields; Enter in the last entry begins another one. */
export function EntryList<T extends { readonly id: string }>({
  form,
  entries,
  notes = noNotes,
}: {
  readonly form: EntryForm<T>;
  readonly entries: readonly T[];
  /** What is told below the fields of an entry, by its id. */
  readonly notes?: ReadonlyMap<string, ReactNode>;
}) {
  const { change } = useConferenceDesk();
  const list = useRef<HTMLOListElement>(null);
  const edits = useMemo(() => listEdits(change, form.place), [change, form]);
  const columns = useMemo(() => listColumns(form.columns), [form]);
  const remove = useRemoval(edits, form.noun);
  const add = () => {
    edits.add(form.create(crypto.randomUUID()));
    focusNew(() => list.current?.lastElementChild);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type === 'checkbox') return;
    const row = event.target.closest('li');
    if (row === null || row !== list.current?.lastElementChild) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="entries">
      {entries.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the fields inside take the keys; the list only hears Enter
        <ol ref={list} className="entry-list" onKeyDown={onKeyDown}>
          {entries.map((entry, index) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              index={index}
              isLast={index === entries.length - 1}
              form={form}
              edits={edits}
              note={notes.get(entry.id)}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
      <div className="button-row">
        <button type="button" className="button" onClick={add}>
          <Plus size={18} aria-hidden />
          Thêm {form.noun}
        </button>
        <ListTools
          name={form.name}
          columns={columns}
          rows={entries}
          create={form.create}
          onAdd={(added) => edits.add(...added)}
        />
      </div>
    </div>
  );
}

const noNotes: ReadonlyMap<string, ReactNode> = new Map();

/** Removes an entry, and offers to bring it back. */
export function useRemoval(
  { remove }: Pick<ListEdits<unknown>, 'remove'>,
  noun: string,
): (id: string) => void {
  const toast = useToast();
  return useMemo(
    () => (id: string) => {
      const undo = remove(id);
      const action = { label: undoWord, run: undo };
      toast({ tone: 'news', text: conferenceTexts.removed(noun), action });
    },
    [remove, noun, toast],
  );
}

interface RowProps<T extends { readonly id: string }> {
  readonly entry: T;
  readonly index: number;
  readonly isLast: boolean;
  readonly form: EntryForm<T>;
  readonly edits: ListEdits<T>;
  readonly note: ReactNode;
  readonly onRemove: (id: string) => void;
}

function PlainEntryRow<T extends { readonly id: string }>({
  entry,
  index,
  isLast,
  form,
  edits,
  note,
  onRemove,
}: RowProps<T>) {
  const { id } = entry;
  const name = `${form.noun} ${index + 1}`;
  return (
    <li className="entry" data-item={id}>
      <span className="entry-number">{index + 1}</span>
      <div className="entry-fields">
        {form.columns.map((column) => (
          <div key={column.label} className={`entry-span-${column.span}`}>
            <EntryField
              column={column}
              entry={entry}
              onChange={(next) => edits.set(id, () => next)}
            />
          </div>
        ))}
        {note}
      </div>
      <RowTools
        name={name}
        isFirst={index === 0}
        isLast={isLast}
        onMove={(by) => edits.move(id, by)}
        onRemove={() => onRemove(id)}
      />
    </li>
  );
}

// An entry is drawn again only when it changed itself. `memo` forgets type parameters, the props stay checked.
const EntryRow = memo(PlainEntryRow) as typeof PlainEntryRow;
