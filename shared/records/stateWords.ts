import type { DraftState } from './draftRecord';

/** The states as the user reads them. */
export const stateWords: Readonly<Record<DraftState, string>> = {
  draft: 'Dự thảo',
  submitted: 'Đã trình',
  issued: 'Đã ban hành',
  cancelled: 'Đã hủy',
};

/** The state of a paper, a draft with its round: `Dự thảo lần 2`. */
export function stateLabel(state: DraftState, draftRound: number): string {
  if (state !== 'draft' || draftRound === 0) return stateWords[state];
  return `${stateWords.draft} lần ${draftRound}`;
}
