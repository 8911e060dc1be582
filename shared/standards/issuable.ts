import { type StandardId, standardIds } from '../draft/draft';
import { type KindId, kindsOf } from '../draft/kinds';
import { standards } from './standards';

/** A kind of paper in a form that it may be issued in. */
export interface IssuableKind {
  readonly kind: KindId;
  readonly standard: StandardId;
}

/**
 * Every kind in every standard that a committee or agency below the central level may issue it in
 * (P-LIST-1, P-LIST-2, section 6 of the state's rules); copies are made of papers, and not listed.
 */
export const issuableKinds: readonly IssuableKind[] = standardIds.flatMap((standard) =>
  kindsOf(standards[standard].family).map((kind) => ({ kind, standard })),
);
