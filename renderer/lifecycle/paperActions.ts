import type { DraftState } from '@shared/records/draftRecord';
import { actionsOf } from '@shared/records/lifecycle';
import type { DraftRow } from '../db/rows';

/** What can be done with one paper as a whole. */
export type PaperActionId =
  | 'open'
  | 'rename'
  | 'duplicate'
  | 'submit'
  | 'withdraw'
  | 'issue'
  | 'reopen'
  | 'cancel'
  | 'history'
  | 'trash'
  | 'restore'
  | 'delete';

/** Carries an action out on a paper of the store. */
export type ActOnPaper = (action: PaperActionId, row: DraftRow) => void;

/** The actions for a paper in groups, as its menu shows them. */
export function paperActions(paper: {
  readonly state: DraftState;
  readonly deletedAt: number | null;
}): readonly (readonly PaperActionId[])[] {
  if (paper.deletedAt !== null) return [['open', 'restore'], ['delete']];
  return [['open', 'rename', 'duplicate'], actionsOf(paper.state), ['history'], ['trash']];
}
