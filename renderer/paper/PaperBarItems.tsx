import type { DraftRow } from '../db/rows';
import { PaperMenu } from '../lifecycle/PaperMenu';
import { type ActOnPaper, paperActions } from '../lifecycle/paperActions';
import { StateBadge } from '../lifecycle/StateBadge';
import { actionWords } from '../lifecycle/words';

/** The state of the open paper, and the next steps of its life. */
export function PaperBarItems({
  row,
  onAct,
}: {
  readonly row: DraftRow;
  readonly onAct: ActOnPaper;
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
