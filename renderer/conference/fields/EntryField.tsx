import { assertNever } from '@shared/result';
import { useId } from 'react';
import { ChoiceField } from '../../ui/ChoiceField';
import { CountInput } from './CountInput';
import type { Column } from './columns';
import { GrowingText } from './GrowingText';
import { ParsedInput } from './ParsedInput';
import { PersonField } from './PersonField';

/** One field of an entry. */
export function EntryField<T>({
  column,
  entry,
  onChange,
}: {
  readonly column: Column<T>;
  readonly entry: T;
  readonly onChange: (entry: T) => void;
}) {
  const { label, kind } = column;
  switch (kind) {
    case 'text':
    case 'long':
      return (
        <TextField
          label={label}
          isLong={kind === 'long'}
          value={column.read(entry)}
          onChange={(value) => onChange(column.write(entry, value))}
        />
      );
    case 'parsed':
      return (
        <ParsedInput
          label={label}
          form={column.form}
          value={column.read(entry)}
          onChange={(value) => onChange(column.write(entry, value))}
        />
      );
    case 'count':
      return (
        <CountInput
          label={label}
          value={column.read(entry)}
          onChange={(value) => onChange(column.write(entry, value))}
        />
      );
    case 'person':
    case 'name':
      return (
        <PersonField
          label={label}
          hasTitles={kind === 'person'}
          value={column.read(entry)}
          onChange={(value) => onChange(column.write(entry, value))}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          label={label}
          ids={column.ids}
          nameOf={column.nameOf}
          value={column.read(entry)}
          onChange={(value) => onChange(column.write(entry, value))}
        />
      );
    case 'check':
      return (
        <label className="check entry-check">
          <input
            type="checkbox"
            checked={column.read(entry)}
            onChange={(event) => onChange(column.write(entry, event.target.checked))}
          />
          <span>{label}</span>
        </label>
      );
    default:
      return assertNever(kind);
  }
}

function TextField({
  label,
  isLong,
  value,
  onChange,
}: {
  readonly label: string;
  readonly isLong: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <GrowingText id={id} value={value} onChange={onChange} />
      ) : (
        <input
          id={id}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
