import { cellText } from '@shared/lists/cellText';
import type { ListColumn } from '@shared/lists/listColumn';
import { listMessage } from '@shared/lists/listMessages';
import type { ColumnAnswer } from '@shared/lists/matchColumns';
import type { PastedList } from '@shared/lists/pastedTable';
import { readList } from '@shared/lists/readList';
import type { Person } from '@shared/people/person';
import { useMemo, useState } from 'react';
import { useDirectory } from '../people/useDirectory';
import { Dialog, DialogForm } from '../ui/Dialog';
import { ColumnChoice } from './ColumnChoice';
import type { ListRow } from './useRecordRows';
import { listWords } from './words';
import './pasteList.css';

/** What is said of a row before it is added: that it is there already. */
export interface RowNote {
  readonly text: string;
  /** Left out unless the user says otherwise. */
  readonly isLeftOut: boolean;
}

/** What the dialog is given. */
interface PasteListDialogProps<R extends ListRow> {
  readonly title: string;
  /** What was pasted; empty to ask for it. */
  readonly pasted: PastedList;
  readonly columns: readonly ListColumn<R>[];
  readonly newRow: () => R;
  readonly day: string;
  readonly noteOf?: (row: R) => RowNote | null;
  readonly onAdd: (rows: readonly R[]) => void;
  readonly onClose: () => void;
}

const noPeople: readonly Person[] = [];

/** Shows what a pasted list will add, and what of it was not understood, before anything is added. */
export function PasteListDialog<R extends ListRow>(props: PasteListDialogProps<R>) {
  const { title, columns, noteOf, onAdd, onClose } = props;
  // As it was when the dialog was opened: a row keeps its id as long as it is looked at.
  const [target] = useState({ columns, newRow: props.newRow, day: props.day });
  const [pasted, setPasted] = useState(props.pasted);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const people = useDirectory()?.people ?? noPeople;
  const isAsking = pasted.html === '' && pasted.text === '';
  const [answer, setAnswer] = useState<ColumnAnswer | null>(null);
  const reading = useMemo(
    () => readList(pasted, { ...target, people }, answer),
    [pasted, target, people, answer],
  );
  const unanswered = useMemo(
    () => readList(pasted, { ...target, people }),
    [pasted, target, people],
  );
  const { question } = unanswered;
  const isOpen = question !== null && answer === null;
  const isTaken = (row: R) => (noteOf?.(row)?.isLeftOut ?? false) === turned.has(row.id);
  const taken = isOpen ? [] : reading.rows.filter(isTaken);
  const turn = (id: string) => {
    const others = [...turned].filter((one) => one !== id);
    setTurned(new Set(turned.has(id) ? others : [...others, id]));
  };
  return (
    <Dialog title={title} isWide onClose={onClose}>
      <DialogForm
        submitLabel={listWords.addRows(taken.length)}
        isBusy={taken.length === 0}
        error={null}
        onCancel={onClose}
        onSubmit={() => {
          onAdd(taken);
          onClose();
        }}
      >
        {isAsking ? (
          <PasteHere columns={columns} onPaste={setPasted} />
        ) : (
          <>
            {question !== null && <ColumnChoice question={question} onAnswer={setAnswer} />}
            {!isOpen && <PasteFindings sentences={reading.findings.map(listMessage)} />}
            {!isOpen && reading.rows.length > 0 && (
              <PastedRows
                rows={reading.rows}
                columns={reading.columns}
                noteOf={noteOf}
                isTaken={isTaken}
                onTurn={turn}
              />
            )}
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}

/** A field that takes a list instead of holding text. */
function PasteHere<R>({
  columns,
  onPaste,
}: {
  readonly columns: readonly ListColumn<R>[];
  readonly onPaste: (pasted: PastedList) => void;
}) {
  const labels = columns.filter(({ kind }) => kind !== 'shown').map(({ label }) => label);
  return (
    <div className="field">
      <label htmlFor="paste-here">Dán danh sách vào đây (Ctrl+V)</label>
      <textarea
        id="paste-here"
        rows={5}
        value=""
        spellCheck={false}
        onPaste={(event) => {
          event.preventDefault();
          const { clipboardData: data } = event;
          onPaste({ html: data.getData('text/html'), text: data.getData('text/plain') });
        }}
        // Text that was dragged or typed is read in the same way.
        onChange={(event) => onPaste({ html: '', text: event.target.value })}
      />
      <p className="hint">
        Sao chép các ô trong Excel, bảng trong Word hoặc nội dung tệp CSV. Các cột đọc được:{' '}
        {labels.join(', ')}.
      </p>
    </div>
  );
}

function PasteFindings({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="paste-findings" aria-label="Điều cần xem lại">
      {sentences.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}

function PastedRows<R extends ListRow>({
  rows,
  columns,
  noteOf,
  isTaken,
  onTurn,
}: {
  readonly rows: readonly R[];
  readonly columns: readonly ListColumn<R>[];
  readonly noteOf: PasteListDialogProps<R>['noteOf'];
  readonly isTaken: (row: R) => boolean;
  readonly onTurn: (id: string) => void;
}) {
  return (
    <div className="paste-rows">
      <table>
        <thead>
          <tr>
            <th scope="col">Dán</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            {noteOf !== undefined && <th scope="col">Đối chiếu</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-left-out={!isTaken(row) || undefined}>
              <td>
                <input
                  type="checkbox"
                  aria-label={listWords.take(index + 1)}
                  checked={isTaken(row)}
                  onChange={() => onTurn(row.id)}
                />
              </td>
              {columns.map((column) => (
                <td key={column.id}>{cellText(column, row)}</td>
              ))}
              {noteOf !== undefined && <td>{noteOf(row)?.text}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
