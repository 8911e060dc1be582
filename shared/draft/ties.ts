import type { Block } from './blocks';
import type { Draft } from './draft';

/** A paper by itself: without what ties its facts and blocks to the records of this machine. */
export function withoutTies(draft: Draft): Draft {
  return { ...draft, sources: {}, blocks: draft.blocks.map(withoutLink) };
}

function withoutLink(block: Block): Block {
  if (block.kind !== 'text' && block.kind !== 'table') return block;
  if (block.link === undefined) return block;
  const { link: _link, ...rest } = block;
  return rest;
}
