import type { ListColumn } from '@shared/lists/listColumn';
import { holdsList, type PastedList } from '@shared/lists/pastedTable';
import { ClipboardPaste, Plus } from 'lucide-react';
import { type ClipboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { ExportMenu } from './ExportMenu';
import { PasteListDialog } from './PasteListDialog';
import { RecordTableRow } from './RecordTableRow';
import { focusCell, onTableKey } from './tableKeys';
import { type ListRow, useRecordRows } from './useRecordRows';
import './recordTable.css';

/** What an editable list is given. `columns` must be the same array from drawing to drawing. */
export interface RecordTableProps<R extends ListRow> {
  /** What the list is, for screen readers, and the name of an exported file. */
  readonly label: string;
  readonly columns: readonly ListColumn<R>[];
  readonly rows: readonly R[];
  readonly onChange: (rows: readonly R[]) => void;
  /** An empty row with an id of its own. */
  readonly newRow: () => R;
  /** Day whose offices stand beside names; empty for now. */
  readonly day?: string;
  readonly isReadOnly?: boolean;
  /** What is said where there are no rows. */
  readonly emptyText?: string;
  readonly moreOf?: (row: R) => ReactNode;
}

const askForList: PastedList = { html: '', text: '' };

/** An editable list: typed, pasted from Excel, Word or CSV, and exported. Every change is handed on. */
export function RecordTable<R extends ListRow>(props: RecordTableProps<R>) {
  const { label, columns, rows, onChange, newRow, day = '', isReadOnly = false } = props;
  const steps = useRecordRows(rows, onChange);
  const [pasted, setPasted] = useState<PastedList | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const focusNext = useRef<{ readonly rowId: string; readonly columnId: string } | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current !== null) focusCell(table.current, focusNext.current);
    focusNext.current = null;
  });
  const addRow = (columnId = columns.find(({ kind }) => kind !== 'shown')?.id ?? '') => {
    if (isReadOnly) return;
    const row = newRow();
    focusNext.current = { rowId: row.id, columnId };
    steps.add([row]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const list = pastedListOf(event.clipboardData);
    if (isReadOnly || !isMeantAsList(list, event.target)) return;
    event.preventDefault();
    setPasted(list);
  };
  return (
    <section className="record-table" aria-label={label} onPaste={onPaste}>
      {rows.length === 0 && <p className="form-note">{props.emptyText ?? emptyText}</p>}
      {rows.length > 0 && (
        <div
          ref={table}
          role="presentation"
          className="record-scroll"
          onKeyDown={(event) => onTableKey(event, { rows, steps, addRow })}
        >
          <table aria-label={label}>
            <RecordTableHead columns={columns} />
            <tbody>
              {rows.map((row, index) => (
                <RecordTableRow
                  key={row.id}
                  row={row}
                  place={index + 1}
                  columns={columns}
                  day={day}
                  isReadOnly={isReadOnly}
                  steps={steps}
                  moreOf={props.moreOf}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="record-tools">
        {!isReadOnly && (
          <>
            <button type="button" className="button" onClick={() => addRow()}>
              <Plus size={18} aria-hidden />
              Thêm dòng
            </button>
            <button type="button" className="button" onClick={() => setPasted(askForList)}>
              <ClipboardPaste size={18} aria-hidden />
              Dán danh sách
            </button>
          </>
        )}
        {rows.length > 0 && <ExportMenu name={label} columns={columns} rows={() => rows} />}
      </div>
      {pasted !== null && (
        <PasteListDialog
          title={`Dán vào “${label}”`}
          pasted={pasted}
          columns={columns}
          newRow={newRow}
          day={day}
          onAdd={steps.add}
          onClose={() => setPasted(null)}
        />
      )}
    </section>
  );
}

const emptyText = 'Chưa có dòng nào. Thêm từng dòng, hoặc dán cả danh sách từ Excel, Word, CSV.';

/** What the clipboard holds, in the two forms that lists come in. */
function pastedListOf(data: DataTransfer): PastedList {
  return { html: data.getData('text/html'), text: data.getData('text/plain') };
}

/** Lines pasted into a text of several lines are its lines; a table is a list everywhere. */
function isMeantAsList(list: PastedList, target: EventTarget): boolean {
  const isTable = /<table/iu.test(list.html) || list.text.includes('\t');
  if (target instanceof HTMLTextAreaElement && !isTable) return false;
  return holdsList(list);
}

const defaultWidths = { check: 0.4, number: 0.5, date: 0.7, time: 0.5 } as const;

function widthOf<R>({ kind, width }: ListColumn<R>): number {
  const usual: Partial<Record<string, number>> = defaultWidths;
  return width ?? usual[kind] ?? 1;
}

function RecordTableHead<R>({ columns }: { readonly columns: readonly ListColumn<R>[] }) {
  const whole = columns.reduce((sum, column) => sum + widthOf(column), 0);
  return (
    <>
      <colgroup>
        <col className="record-place" />
        {columns.map((column) => (
          <col key={column.id} style={{ width: `${(100 * widthOf(column)) / whole}%` }} />
        ))}
        <col className="record-buttons" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">TT</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">Việc với dòng</span>
          </th>
        </tr>
      </thead>
    </>
  );
}
