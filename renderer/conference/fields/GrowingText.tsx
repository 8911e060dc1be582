import type { KeyboardEventHandler } from 'react';

/** A field of several lines that is as high as its text. */
export function GrowingText({
  id,
  label,
  value,
  placeholder,
  onChange,
  onKeyDown,
}: {
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly label?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
}) {
  return (
    // The copy of the text under the field gives the field its height.
    <div className="growing-text" data-text={`${value || placeholder || ''} `}>
      <textarea
        id={id}
        aria-label={label}
        rows={1}
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
