import type { Block } from '../draft/blocks';
import type { Draft } from '../draft/draft';

/** What record and paper have said of one place. */
interface Versions {
  /** What the record last gave; empty where it never gave anything. */
  readonly base: string;
  /** What the paper says. */
  readonly mine: string;
  /** What the record says now; empty where it no longer has it. */
  readonly theirs: string;
}

/** A field of a paper, where it may not say what its record says. */
export interface FactDifference extends Versions {
  readonly kind: 'fact';
  readonly field: string;
}

/** Where a derived block stands: the source, the stretch of it, the record item, the block of that item. */
export interface BlockPlace {
  readonly source: string;
  /** Counts the stretches of one source in a paper, from 0. */
  readonly stretch: number;
  readonly item: string;
  /** Counts the blocks of one item, from 0. */
  readonly part: number;
}

/** A derived block of a paper, where it may not say what its source gives. */
export interface BlockDifference extends Versions {
  readonly kind: 'block';
  readonly place: BlockPlace;
  /** Where it stands in the body of the paper that the difference came with. */
  readonly index: number;
  /** What stands in the paper; null where the item is new. */
  readonly own: Block | null;
  /** What the source gives now; null where the item is gone. */
  readonly block: Block | null;
}

/** A place where paper and record say different things. */
export type Difference = FactDifference | BlockDifference;

/** Names a place, so that the same one is known again in a later reading of the paper. */
export function differenceKey(difference: Difference): string {
  if (difference.kind === 'fact') return difference.field;
  const { source, stretch, item, part } = difference.place;
  return [source, stretch, item, part].join('\n');
}

/** The paper after the records went into it, and what happened to it. */
export interface Merge<D extends Difference = Difference> {
  readonly draft: Draft;
  /** Places that follow the record; the paper now says what the record says. */
  readonly updated: readonly D[];
  /** Places that were typed over; the paper still says what it did. */
  readonly asked: readonly D[];
  /** Places where nothing is open: paper and record agree, or the user has decided on the paper. */
  readonly settled: readonly D[];
}
