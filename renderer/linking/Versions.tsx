import type { Difference } from '@shared/linking/difference';
import { type TableChange, tableChanges } from '@shared/linking/tableChanges';
import { linkWords, readBackWords, shownWords } from './words';

type LabelOf = (field: string) => string;

/**
 * What stood there before, what the paper says and what the record says, one under another; of two
 * tables of the same columns only the cells that differ.
 */
export function Versions({
  difference,
  labelOf,
}: {
  readonly difference: Difference;
  readonly labelOf: LabelOf;
}) {
  const changes =
    difference.kind === 'block' ? tableChanges(difference.own, difference.block) : null;
  if (changes !== null) return <CellChanges changes={changes} labelOf={labelOf} />;
  const { base, mine, theirs } = difference;
  return (
    <dl className="versions">
      {base !== '' && base !== mine && base !== theirs && (
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

function CellChanges({
  changes,
  labelOf,
}: {
  readonly changes: readonly TableChange[];
  readonly labelOf: LabelOf;
}) {
  return (
    <ul className="cell-changes" aria-label={readBackWords.cellChanges}>
      {changes.map((change, index) => (
        <li key={index}>
          <span className="cell-changes-where">{whereOf(change)}</span>
          {change.kind !== 'added' && (
            <del>{shownWords(change.kind === 'cell' ? change.before : change.words, labelOf)}</del>
          )}
          {change.kind === 'cell' && ' → '}
          {change.kind !== 'removed' && (
            <ins>{shownWords(change.kind === 'cell' ? change.after : change.words, labelOf)}</ins>
          )}
        </li>
      ))}
    </ul>
  );
}

function whereOf(change: TableChange): string {
  if (change.kind === 'cell') return readBackWords.row(change.row, change.column);
  return change.kind === 'added' ? readBackWords.rowAdded : readBackWords.rowRemoved;
}
