import { blockParagraphs } from '../draft/blockParagraphs';
import { type Block, markIds } from '../draft/blocks';
import type { BlockDifference, BlockPlace } from './difference';
import { keyOf, type LinkedBlock, type Stretch } from './stretches';

/** A block that a source gives now. */
export interface FreshBlock {
  readonly key: string;
  readonly item: string;
  readonly part: number;
  readonly block: Block;
  readonly text: string;
}

/** What becomes of the places of a body. */
export interface StretchPlan {
  /** By index in the body: the block that stands there now; null for one that goes. */
  readonly replaced: ReadonlyMap<number, Block | null>;
  /** New blocks in front of an index, and behind one. */
  readonly before: ReadonlyMap<number, readonly Block[]>;
  readonly after: ReadonlyMap<number, readonly Block[]>;
  readonly updated: readonly BlockDifference[];
  readonly asked: readonly BlockDifference[];
  readonly settled: readonly BlockDifference[];
}

/**
 * Brings one stretch up to what its source gives. What nobody touched follows, edited blocks are asked
 * about, new items come in at their place in the order. `given` are the keys that the source gave the
 * last time: one of them that the body lacks was taken out by the user, and stays out.
 */
export function mergeStretch(
  stretch: Stretch,
  fresh: readonly FreshBlock[],
  given: readonly string[],
): StretchPlan {
  const byKey = new Map(fresh.map((one) => [one.key, one]));
  const judged = stretch.blocks.map((mine) => judge(mine, byKey.get(keyOf(mine.place))));
  const slots = orderedSlots(judged, fresh, given);
  const inserted = insertions(stretch, fresh, { slots, given });
  const differencesOf = (outcome: Outcome) =>
    judged.filter((one) => one.outcome === outcome).map(({ difference }) => difference);
  return {
    replaced: new Map([
      ...judged.map(({ mine, block }): [number, Block | null] => [mine.index, block]),
      ...slots.map(({ index, block }): [number, Block | null] => [index, block]),
    ]),
    before: inserted.before,
    after: inserted.after,
    updated: [...differencesOf('updated'), ...inserted.updated],
    asked: differencesOf('asked'),
    settled: differencesOf('settled'),
  };
}

type Outcome = 'updated' | 'asked' | 'settled';

interface Judged {
  readonly mine: LinkedBlock;
  /** What stands in its place; null where it goes. */
  readonly block: Block | null;
  readonly isFresh: boolean;
  readonly outcome: Outcome;
  readonly difference: BlockDifference;
}

/** The three-way merge of one block. */
function judge(mine: LinkedBlock, fresh: FreshBlock | undefined): Judged {
  const { base, text, block } = mine;
  const theirs = fresh?.text ?? '';
  const isFresh = fresh !== undefined;
  const difference: BlockDifference = {
    kind: 'block',
    place: mine.place,
    index: mine.index,
    base,
    mine: text,
    theirs,
    own: block,
    block: fresh?.block ?? null,
  };
  const stays: Judged = { mine, block, isFresh, outcome: 'settled', difference };
  if (isFresh && (base === theirs || text === theirs)) {
    return base === theirs ? stays : { ...stays, block: relinked(block, theirs) };
  }
  if (isEdited(mine, fresh)) return { ...stays, outcome: 'asked' };
  const next = fresh === undefined ? null : inShapeOf(block, fresh.block);
  return { ...stays, block: next, outcome: 'updated' };
}

/** Whether a block has other words than its source gave, or emphasis that its source does not give. */
function isEdited({ text, base, block }: LinkedBlock, fresh: FreshBlock | undefined): boolean {
  if (text !== base) return true;
  const own = marksIn(block);
  const given = fresh === undefined ? new Set() : marksIn(fresh.block);
  return markIds.some((mark) => own.has(mark) !== given.has(mark));
}

function marksIn(block: Block): ReadonlySet<string> {
  return new Set(blockParagraphs(block).flatMap((runs) => runs.flatMap(({ marks = [] }) => marks)));
}

/** A block with what its source now gives remembered. */
export function relinked(block: Block, text: string): Block {
  if (block.kind !== 'text' && block.kind !== 'table') return block;
  return block.link === undefined ? block : { ...block, link: { ...block.link, text } };
}

/**
 * A new block, with the role, the label and the widths of columns that the paper gives the old one. A
 * source gives each item one role for good, so another role is the user's.
 */
export function inShapeOf(old: Block, fresh: Block): Block {
  if (old.kind === 'text' && fresh.kind === 'text') {
    const { role, startAt } = old;
    return startAt === undefined ? { ...fresh, role } : { ...fresh, role, startAt };
  }
  const isSameGrid =
    old.kind === 'table' && fresh.kind === 'table' && old.columns.length === fresh.columns.length;
  return isSameGrid ? { ...fresh, columns: old.columns } : fresh;
}

interface Slot {
  readonly key: string;
  readonly index: number;
  readonly block: Block | null;
}

/**
 * The places of the blocks that the source still gives. Where the user has not moved them, they stand
 * in the order of the record; what he wrote between them stays between the same places.
 */
function orderedSlots(
  judged: readonly Judged[],
  fresh: readonly FreshBlock[],
  given: readonly string[],
): readonly Slot[] {
  const present = judged
    .filter(({ isFresh, block }) => isFresh && block !== null)
    .map(({ mine, block }) => ({ key: keyOf(mine.place), index: mine.index, block }));
  const isMoved = !isInOrder(present, given);
  if (isMoved) return present;
  const order = new Map(fresh.map(({ key }, at) => [key, at]));
  const sorted = present.toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  return sorted.map(({ key, block }, at) => ({ key, block, index: present[at]?.index ?? 0 }));
}

function isInOrder(slots: readonly Slot[], given: readonly string[]): boolean {
  const places = slots.map(({ key }) => given.indexOf(key)).filter((at) => at >= 0);
  return places.every((at, index) => index === 0 || (places[index - 1] ?? 0) <= at);
}

interface Insertions {
  readonly before: ReadonlyMap<number, readonly Block[]>;
  readonly after: ReadonlyMap<number, readonly Block[]>;
  readonly updated: readonly BlockDifference[];
}

function insertions(
  { source, blocks }: Stretch,
  fresh: readonly FreshBlock[],
  { slots, given }: { readonly slots: readonly Slot[]; readonly given: readonly string[] },
): Insertions {
  const indexOf = new Map(slots.map(({ key, index }) => [key, index]));
  const known = new Set([...given, ...blocks.map(({ place }) => keyOf(place))]);
  const first = fresh.map(({ key }) => indexOf.get(key)).find((index) => index !== undefined);
  const begin = first ?? blocks[0]?.index ?? 0;
  const leading: Block[] = [];
  const after = new Map<number, Block[]>();
  const updated: BlockDifference[] = [];
  let into = leading;
  let index = begin;
  for (const { key, item, part, block, text } of fresh) {
    const slot = indexOf.get(key);
    if (slot !== undefined) {
      index = slot;
      into = after.get(slot) ?? [];
      after.set(slot, into);
    } else if (!known.has(key)) {
      const place: BlockPlace = { source, stretch: blocks[0]?.place.stretch ?? 0, item, part };
      into.push(block);
      const versions = { base: '', mine: '', theirs: text };
      updated.push({ kind: 'block', place, index, ...versions, own: null, block });
    }
  }
  return { before: new Map([[begin, leading]]), after, updated };
}
