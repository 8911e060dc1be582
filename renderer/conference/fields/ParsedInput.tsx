import { useId, useState } from 'react';
import { isComposing } from '../../ui/isComposing';
import { useOpenField } from '../../ui/openFields';

/** How a value of a record is shown and read; reading undefined means that the text is none. */
export interface ParsedForm<T> {
  readonly show: (value: T) => string;
  readonly read: (typed: string) => T | undefined;
  /** Whether a text that can be read is whole already, and not on its way to a longer one. */
  readonly isWhole: (typed: string) => boolean;
  /** What is said of a text that cannot be read. */
  readonly fault: string;
}

/**
 * A line for a value that is not plain text. What is typed stays as it is until the field is left;
 * the record gets the value as soon as it is whole, or the typing rests.
 */
export function ParsedInput<T>({
  label,
  hint,
  isLabelHidden = false,
  form,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly isLabelHidden?: boolean;
  readonly form: ParsedForm<T>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  // Half a day is no fault while it is being typed.
  const [hasLeft, setHasLeft] = useState(false);
  const text = typed ?? form.show(value);
  const isFaulty = typed !== null && form.read(typed) === undefined;
  const take = (next: string) => {
    const read = form.read(next);
    if (read !== undefined && !Object.is(read, value)) onChange(read);
  };
  useOpenField(typed, take);
  const leave = () => {
    setHasLeft(true);
    if (typed === null) return;
    take(typed);
    if (form.read(typed) !== undefined) setTyped(null);
  };
  return (
    <div className="field field-parsed">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isFaulty && hasLeft}
        aria-describedby={isFaulty && hasLeft ? `${id}-fault` : undefined}
        placeholder={hint}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value === '' || form.isWhole(event.target.value)) {
            take(event.target.value);
          }
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) leave();
        }}
      />
      {isFaulty && hasLeft && (
        <p className="field-fault" id={`${id}-fault`}>
          {form.fault}
        </p>
      )}
    </div>
  );
}
