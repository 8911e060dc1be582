import { useId, useState } from 'react';

/** A count from 0 up, or nothing while it is not known. */
export function NumberInput(props: {
  readonly label: string;
  readonly value: number | null;
  /** What stands for the value while nothing is typed. */
  readonly computed?: number | null;
  readonly isLocked: boolean;
  readonly onChange: (value: number | null) => void;
}) {
  const id = useId();
  // Half a number is none, but must be there to be typed on.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (props.value === null ? '' : String(props.value));
  return (
    <div className="field field-number">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        readOnly={props.isLocked}
        placeholder={typeof props.computed === 'number' ? String(props.computed) : ''}
        value={shown}
        aria-invalid={typed !== null && countIn(typed) === undefined}
        onChange={(event) => {
          const count = countIn(event.target.value);
          setTyped(event.target.value);
          if (count !== undefined) props.onChange(count);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

/** The count in a text, null for an empty one; undefined for what is no count. */
function countIn(text: string): number | null | undefined {
  const digits = text.trim();
  if (digits === '') return null;
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
