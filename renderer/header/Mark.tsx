import type { Separator } from '@shared/standards/standard';

/** What stands under a component: typed characters, or a rule as long as a share of the text above. */
export function Mark(props: {
  readonly separator: Separator;
  /** The text above; a rule measures its last line. */
  readonly under: string;
  readonly className: string;
}) {
  const { separator, className } = props;
  if (separator.kind === 'text') return <div className={className}>{separator.text}</div>;
  const lastLine = props.under.split('\n').at(-1) ?? '';
  return (
    <div className={`${className} rule-line`} aria-hidden="true">
      <span className="rule-measure">
        <span className="rule-text">{lastLine}</span>
        <span className="rule-ink" style={{ width: `${separator.share * 100}%` }} />
      </span>
    </div>
  );
}
