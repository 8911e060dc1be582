import { type StandardId, standardIds } from '../draft/draft';
import { type KindId, kinds, kindsOf } from '../draft/kinds';
import { standards } from './standards';

/** A kind of paper in a form that it may be issued in. */
export interface IssuableKind {
  readonly kind: KindId;
  readonly standard: StandardId;
}

/**
 * Every kind in every standard that a committee or agency below the central level may issue it in
 * (P-LIST-1, P-LIST-2, section 6 of the state's rules); copies are made of papers, and what only a
 * meeting uses is issued as none of them (P-LIST-5).
 */
export const issuableKinds: readonly IssuableKind[] = standardIds.flatMap((standard) =>
  kindsOf(standards[standard].family)
    .filter((kind) => kinds[kind].sort !== 'meeting')
    .map((kind) => ({ kind, standard })),
);
