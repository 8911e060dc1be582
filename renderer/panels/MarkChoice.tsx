/** One mark of a list that the form gives, or none. */
export function MarkChoice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly isLocked: boolean;
  /** What explains the choice. */
  readonly describedBy?: string;
  readonly onChoose: (value: string) => void;
}) {
  const { value, choices } = props;
  // A mark of another standard, or one of the paper's own, stays to be seen.
  const all = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <label className="panel-field">
      <span>{props.label}</span>
      <select
        value={value}
        disabled={props.isLocked}
        {...(props.describedBy !== undefined && { 'aria-describedby': props.describedBy })}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        <option value="">Không có</option>
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
