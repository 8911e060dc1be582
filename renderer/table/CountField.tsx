import { useId } from 'react';

/** A whole number from 1 up. */
export function CountField(props: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** The window opens with the caret in it. */
  readonly isFirst?: boolean;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        autoFocus={props.isFirst}
        type="number"
        min={1}
        max={props.most}
        value={props.value}
        onChange={(event) => {
          const count = Math.trunc(event.target.valueAsNumber);
          if (count >= 1) props.onChange(Math.min(count, props.most));
        }}
      />
    </div>
  );
}
