import { cellText } from '@shared/lists/cellText';
import type { ColumnOf, ListColumn } from '@shared/lists/listColumn';
import { assertNever } from '@shared/result';
import { useState } from 'react';
import { PersonPicker } from '../people/PersonPicker';
import { Choice } from '../ui/Choice';
import { DayInput, NumberInput, TimeInput } from './TypedInput';
import type { ListRow } from './useRecordRows';
import { listWords } from './words';

/** What a cell of an editable list is given. */
export interface RecordCellProps<R extends ListRow> {
  readonly column: ListColumn<R>;
  readonly row: R;
  /** Place of the row, from 1. */
  readonly place: number;
  readonly day: string;
  readonly isReadOnly: boolean;
  readonly onChange: (edit: (row: R) => R) => void;
}

/** One value of a list, with the control that its column asks for. */
export function RecordCell<R extends ListRow>(props: RecordCellProps<R>) {
  const { column, row, place, isReadOnly, onChange } = props;
  const label = listWords.cellLabel(column.label, place);
  const common = { label, isReadOnly };
  switch (column.kind) {
    case 'text':
      return <TextCell {...props} column={column} label={label} />;
    case 'number':
      return (
        <NumberInput
          {...common}
          hasDecimals={column.hasDecimals ?? false}
          value={column.get(row)}
          onChange={(value) => onChange((now) => column.set(now, value))}
        />
      );
    case 'date':
      return (
        <DayInput
          {...common}
          value={column.get(row)}
          onChange={(value) => onChange((now) => column.set(now, value))}
        />
      );
    case 'time':
      return (
        <TimeInput
          {...common}
          value={column.get(row)}
          onChange={(value) => onChange((now) => column.set(now, value))}
        />
      );
    case 'check':
      return (
        <input
          type="checkbox"
          className="cell-check"
          aria-label={label}
          checked={column.get(row)}
          disabled={isReadOnly}
          onChange={(event) => {
            const { checked } = event.target;
            onChange((now) => column.set(now, checked));
          }}
        />
      );
    case 'choice':
      return <ChoiceCell {...props} column={column} label={label} />;
    case 'person':
      return <PersonCell {...props} column={column} label={label} />;
    case 'shown':
      return <span className="cell-shown">{column.get(row)}</span>;
    default:
      return assertNever(column);
  }
}

type CellOf<R extends ListRow, K extends ListColumn<R>['kind']> = Omit<
  RecordCellProps<R>,
  'column'
> & { readonly column: ColumnOf<R, K>; readonly label: string };

function TextCell<R extends ListRow>({
  column,
  row,
  label,
  isReadOnly,
  onChange,
}: CellOf<R, 'text'>) {
  const value = column.get(row);
  const Control = column.isLong ? 'textarea' : 'input';
  return (
    <Control
      className="cell-input"
      {...(column.isLong ? { rows: Math.min(8, value.split('\n').length) } : {})}
      aria-label={label}
      value={value}
      readOnly={isReadOnly}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        const text = event.target.value;
        onChange((now) => column.set(now, text));
      }}
    />
  );
}

function ChoiceCell<R extends ListRow>({
  column,
  row,
  label,
  isReadOnly,
  onChange,
}: CellOf<R, 'choice'>) {
  return (
    <Choice
      className="cell-input"
      aria-label={label}
      disabled={isReadOnly}
      ids={column.options.map(({ id }) => id)}
      nameOf={(id) => column.options.find((option) => option.id === id)?.label ?? id}
      value={column.get(row)}
      onChange={(id) => onChange((now) => column.set(now, id))}
    />
  );
}

/** The picker comes with the caret: hundreds of them would make a long list slow. */
function PersonCell<R extends ListRow>(props: CellOf<R, 'person'>) {
  const { column, row, label, day, isReadOnly, onChange } = props;
  const [isPicking, setIsPicking] = useState(false);
  if (!isPicking || isReadOnly) {
    return (
      <input
        className="cell-input"
        aria-label={label}
        value={cellText(column, row)}
        readOnly
        onFocus={() => setIsPicking(true)}
      />
    );
  }
  return (
    <div
      className="cell-person"
      onBlur={(event) => {
        // The list to choose from lies outside of the cell; focus stays in the field meanwhile.
        if (!event.currentTarget.contains(event.relatedTarget)) setIsPicking(false);
      }}
    >
      <PersonPicker
        label={label}
        isLabelHidden
        isFocusedAtOnce
        day={day}
        value={column.get(row)}
        onChange={(value) => onChange((now) => column.set(now, value))}
      />
    </div>
  );
}
