import { useId } from 'react';

/** A labelled line of text with its hint and, where something is wrong, one sentence on it. */
export function TextInput({
  label,
  value,
  onChange,
  hint,
  fault = null,
  isOptional = false,
  isLong = false,
  isNumber = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | null;
  readonly isOptional?: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly isNumber?: boolean;
}) {
  const id = useId();
  const Control = isLong ? 'textarea' : 'input';
  const described = [hint === undefined ? '' : `${id}-hint`, fault === null ? '' : `${id}-fault`];
  return (
    <div className={isNumber ? 'field field-number' : 'field'}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="field-optional"> (không bắt buộc)</span>}
      </label>
      <Control
        id={id}
        value={value}
        {...(isLong ? { rows: 2 } : {})}
        {...(isNumber ? { inputMode: 'numeric' as const } : {})}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={described.join(' ').trim() || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== null && (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
