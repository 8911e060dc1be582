import { useId, useState } from 'react';

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
  // An empty or half typed number is none, but must be there to be typed on.
  const [typed, setTyped] = useState(String(props.value));
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        autoFocus={props.isFirst}
        type="number"
        min={1}
        max={props.most}
        value={typed}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(String(props.value))}
        onChange={(event) => {
          const count = Math.trunc(event.target.valueAsNumber);
          setTyped(event.target.value);
          if (count >= 1) props.onChange(Math.min(count, props.most));
        }}
      />
    </div>
  );
}
