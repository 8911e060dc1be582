/** Chooses one of several ids; what the browser gives back as text comes out as an id again. */
export function Choice<T extends string>({
  ids,
  nameOf,
  value,
  onChange,
  ...rest
}: {
  readonly ids: readonly T[];
  readonly nameOf: (id: T) => string;
  readonly value: T;
  readonly onChange: (id: T) => void;
  readonly id?: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
}) {
  return (
    <select
      {...rest}
      value={value}
      onChange={(event) => {
        const chosen = ids.find((one) => one === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {ids.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}
