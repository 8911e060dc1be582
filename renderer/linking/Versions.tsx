import type { Difference } from '@shared/linking/difference';
import { linkWords, shownWords } from './words';

/** What stood there before, what the paper says and what the record says, one under another. */
export function Versions({
  difference: { base, mine, theirs },
  labelOf,
}: {
  readonly difference: Difference;
  readonly labelOf: (field: string) => string;
}) {
  return (
    <dl className="versions">
      {base !== '' && (
        <>
          <dt>{linkWords.before}</dt>
          <dd>{shownWords(base, labelOf)}</dd>
        </>
      )}
      <dt>{linkWords.paper}</dt>
      <dd>{shownWords(mine, labelOf)}</dd>
      <dt>{linkWords.record}</dt>
      <dd>{shownWords(theirs, labelOf)}</dd>
    </dl>
  );
}
