import type { ListColumn } from '@shared/lists/listColumn';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { RecordCell } from './RecordCell';
import type { ListRow, RowSteps } from './useRecordRows';

interface RecordTableRowProps<R extends ListRow> {
  readonly row: R;
  /** Place of the row, from 1. */
  readonly place: number;
  readonly columns: readonly ListColumn<R>[];
  readonly day: string;
  readonly isReadOnly: boolean;
  readonly steps: RowSteps<R>;
  /** More buttons for a row: a way to its details. */
  readonly moreOf: ((row: R) => ReactNode) | undefined;
}

function Row<R extends ListRow>(props: RecordTableRowProps<R>) {
  const { row, place, columns, day, isReadOnly, steps, moreOf } = props;
  return (
    <tr data-row={row.id}>
      <th scope="row" className="cell-place">
        {place}
      </th>
      {columns.map((column) => (
        <td key={column.id} data-column={column.id}>
          <RecordCell
            column={column}
            row={row}
            place={place}
            day={day}
            isReadOnly={isReadOnly}
            onChange={(edit) => steps.change(row.id, edit)}
          />
        </td>
      ))}
      <td className="cell-buttons">
        {moreOf?.(row)}
        {!isReadOnly && <RowButtons place={place} id={row.id} steps={steps} />}
      </td>
    </tr>
  );
}

/** A row of an editable list; drawn again only when something of it has changed. */
// memo keeps no type parameters; the component that it gives back takes the very same properties.
export const RecordTableRow = memo(Row) as typeof Row;

function RowButtons<R>({
  place,
  id,
  steps,
}: {
  readonly place: number;
  readonly id: string;
  readonly steps: RowSteps<R>;
}) {
  return (
    <>
      <button
        type="button"
        className="icon-button"
        tabIndex={-1}
        title="Lên (Alt+↑)"
        aria-label={`Chuyển dòng ${place} lên`}
        onClick={() => steps.move(id, -1)}
      >
        <ArrowUp size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        tabIndex={-1}
        title="Xuống (Alt+↓)"
        aria-label={`Chuyển dòng ${place} xuống`}
        onClick={() => steps.move(id, 1)}
      >
        <ArrowDown size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        tabIndex={-1}
        title="Xóa dòng (Alt+Delete)"
        aria-label={`Xóa dòng ${place}`}
        onClick={() => steps.remove(id)}
      >
        <Trash2 size={16} aria-hidden />
      </button>
    </>
  );
}
