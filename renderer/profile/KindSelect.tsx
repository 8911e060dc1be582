import { type KindId, kinds } from '@shared/draft/kinds';
import { blankKinds } from '@shared/templates/blankTemplates';

/** Chooses among the kinds of paper; `noteOf` is what stands behind the name of a kind. */
export function KindSelect({
  value,
  onChange,
  noteOf = () => '',
  ...rest
}: {
  readonly value: KindId;
  readonly onChange: (kind: KindId) => void;
  readonly noteOf?: (kind: KindId) => string;
  readonly id?: string;
  readonly className?: string;
  readonly 'aria-label'?: string;
}) {
  return (
    <select
      {...rest}
      value={value}
      onChange={(event) => {
        const chosen = blankKinds.find((kind) => kind === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {blankKinds.map((kind) => (
        <option key={kind} value={kind}>
          {kinds[kind].name}
          {noteOf(kind)}
        </option>
      ))}
    </select>
  );
}
