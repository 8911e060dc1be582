import type { DraftState } from '@shared/records/draftRecord';
import { stateLabel } from '@shared/records/stateWords';
import './stateBadge.css';

/** The state of a paper, told by word and colour. */
export function StateBadge({
  state,
  draftRound,
}: {
  readonly state: DraftState;
  readonly draftRound: number;
}) {
  return <span className={`badge badge-${state}`}>{stateLabel(state, draftRound)}</span>;
}
