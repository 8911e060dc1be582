import { type CopyKind, copyKinds } from '@shared/draft/kinds';
import type { DraftState } from '@shared/records/draftRecord';
import { actionsOf } from '@shared/records/lifecycle';
import type { DraftRow } from '../db/rows';

/** What can be done with one paper as a whole. */
export type PaperActionId =
  | CopyKind
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

/** Whether an action makes a copy of an issued paper. */
export function isCopyAction(action: PaperActionId): action is CopyKind {
  return copyKinds.some((kind) => kind === action);
}

/** Carries an action out on a paper of the store. */
export type ActOnPaper = (action: PaperActionId, row: DraftRow) => void;

/** The actions for a paper in groups, as its menu shows them. */
export function paperActions(paper: {
  readonly state: DraftState;
  readonly deletedAt: number | null;
}): readonly (readonly PaperActionId[])[] {
  if (paper.deletedAt !== null) return [['open', 'restore'], ['delete']];
  const copies = paper.state === 'issued' ? [copyKinds] : [];
  return [
    ['open', 'rename', 'duplicate'],
    ...copies,
    actionsOf(paper.state),
    ['history'],
    ['trash'],
  ];
}
