import type { Block, BlockLink } from '../draft/blocks';
import type { BlockPlace } from './difference';
import { linkText } from './linkText';

/** A block of a paper that was derived from a source. */
export interface LinkedBlock {
  readonly place: BlockPlace;
  /** Where it stands in the body. */
  readonly index: number;
  readonly block: Block;
  /** What the source last gave, and what the block says. */
  readonly base: string;
  readonly text: string;
  readonly isLandscape: boolean;
}

/** The blocks that one source gave a paper at one place, in the order of the body. */
export interface Stretch {
  readonly source: string;
  readonly blocks: readonly LinkedBlock[];
}

/**
 * The derived stretches of a body. What the user wrote between the blocks of a stretch belongs to
 * none; an item that comes again after others begins a further stretch of its source.
 */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const open = new Map<string, OpenStretch>();
  const stretches: Stretch[] = [];
  let isLandscape = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'orientation') isLandscape = block.to === 'landscape';
    const link = linkOf(block);
    if (link === null) continue;
    const begun = open.get(link.source);
    const goesOn = begun !== undefined && canGoOn(begun, link);
    const stretch = goesOn ? begun : { count: (begun?.count ?? -1) + 1, blocks: [] };
    if (!goesOn) {
      open.set(link.source, stretch);
      stretches.push({ source: link.source, blocks: stretch.blocks });
    }
    const part = stretch.blocks.filter(({ place }) => place.item === link.item).length;
    const place = { source: link.source, stretch: stretch.count, item: link.item, part };
    const text = linkText(block);
    stretch.blocks.push({ place, index, block, base: link.text, text, isLandscape });
  }
  return stretches;
}

/** Names a block within its stretch; the blanks of a source have no item and are counted. */
export function keyOf({ item, part }: Pick<BlockPlace, 'item' | 'part'>): string {
  return item === '' || part > 0 ? `${item}#${part}` : item;
}

/** Where a block was derived from; null for one that somebody wrote. */
function linkOf(block: Block): BlockLink | null {
  return block.kind === 'text' || block.kind === 'table' ? (block.link ?? null) : null;
}

interface OpenStretch {
  readonly count: number;
  readonly blocks: LinkedBlock[];
}

function canGoOn({ blocks }: OpenStretch, { item }: BlockLink): boolean {
  return blocks.at(-1)?.place.item === item || blocks.every(({ place }) => place.item !== item);
}
