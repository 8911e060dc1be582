import type { DraftRow } from '../db/rows';
import { PaperMenu } from '../library/PaperMenu';
import { type PaperActionId, paperActions } from '../library/paperActions';
import { StateBadge } from '../library/StateBadge';
import { actionWords } from '../library/words';

/** The state of the open paper, and the next steps of its life. */
export function PaperBarItems({
  row,
  onAct,
}: {
  readonly row: DraftRow;
  readonly onAct: (action: PaperActionId, row: DraftRow) => void;
}) {
  return (
    <div className="paper-bar-items">
      <StateBadge state={row.state} draftRound={row.draftRound} />
      {paperActions(row).flat().includes('issue') && (
        <button type="button" className="button" onClick={() => onAct('issue', row)}>
          {actionWords.issue}
        </button>
      )}
      <PaperMenu row={row} without={['open']} onAct={onAct} />
    </div>
  );
}
