import { readDayCell, readTimeCell } from '@shared/lists/dayCell';
import { readNumberCell, showNumberCell } from '@shared/lists/numberCell';
import { shownDay } from '@shared/records/day';
import { useState } from 'react';
import { listWords } from './words';

interface TypedInputProps<V> {
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly isReadOnly?: boolean;
  readonly id?: string;
}

/** A day as people write it: `10/1/2024`. */
export function DayInput(props: TypedInputProps<string>) {
  return (
    <TypedInput
      {...props}
      shown={shownDay(props.value)}
      read={(text) => (text === '' ? '' : readDayCell(text))}
      unread={listWords.unread.date}
    />
  );
}

/** A time of day as people write it: `8h30`. */
export function TimeInput(props: TypedInputProps<string>) {
  return (
    <TypedInput
      {...props}
      shown={props.value}
      read={(text) => (text === '' ? '' : readTimeCell(text))}
      unread={listWords.unread.time}
    />
  );
}

/** A number as people write it: `1.986`. */
export function NumberInput({
  hasDecimals = false,
  ...props
}: TypedInputProps<number | null> & { readonly hasDecimals?: boolean }) {
  const read = (text: string) => {
    const number = readNumberCell(text, hasDecimals);
    return number === undefined ? null : { number };
  };
  return (
    <TypedInput
      {...props}
      shown={showNumberCell(props.value)}
      value={{ number: props.value }}
      onChange={({ number }) => props.onChange(number)}
      read={read}
      unread={listWords.unread.number}
      isNumber
    />
  );
}

/** A value that is read when its text is complete; while it cannot be read the text stays. */
function TypedInput<V>({
  label,
  shown,
  read,
  unread,
  onChange,
  isReadOnly = false,
  isNumber = false,
  id,
}: Omit<TypedInputProps<V>, 'value'> & {
  readonly value: V;
  readonly shown: string;
  /** Null for a text that cannot be read. */
  readonly read: (text: string) => V | null;
  readonly unread: string;
  readonly isNumber?: boolean;
}) {
  // What is being typed stands as it is until the field is left; then the value is shown.
  const [typed, setTyped] = useState<string | null>(null);
  const isUnread = typed !== null && read(typed.trim()) === null;
  return (
    <input
      {...(id === undefined ? {} : { id })}
      className={isNumber ? 'cell-input cell-number' : 'cell-input'}
      value={typed ?? shown}
      aria-label={id === undefined ? label : undefined}
      aria-invalid={isUnread}
      title={isUnread ? unread : undefined}
      readOnly={isReadOnly}
      autoComplete="off"
      spellCheck={false}
      inputMode={isNumber ? 'decimal' : 'text'}
      onChange={(event) => {
        setTyped(event.target.value);
        const value = read(event.target.value.trim());
        if (value !== null) onChange(value);
      }}
      onBlur={() => !isUnread && setTyped(null)}
    />
  );
}
