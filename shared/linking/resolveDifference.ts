import type { Block } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { assertNever } from '../result';
import type { BlockDifference, Difference, FactDifference } from './difference';
import { inShapeOf, relinked } from './mergeStretch';
import { keyOf, stretchesOf } from './stretches';

/** Whose words a paper is to have: those of the record, or its own. */
export type Choice = 'record' | 'paper';

/**
 * The paper after the user has decided. Where the paper's own words stay, nothing is asked again until
 * the record changes again.
 */
export function resolveDifference(draft: Draft, difference: Difference, choice: Choice): Draft {
  switch (difference.kind) {
    case 'fact':
      return resolveFact(draft, difference, choice);
    case 'block':
      return resolveBlock(draft, difference, choice);
    default:
      return assertNever(difference);
  }
}

function resolveFact(draft: Draft, { field, theirs }: FactDifference, choice: Choice): Draft {
  const sources = { ...draft.sources, [field]: theirs };
  const facts = choice === 'record' ? { ...draft.facts, [field]: theirs } : draft.facts;
  return { ...draft, facts, sources };
}

function resolveBlock(draft: Draft, difference: BlockDifference, choice: Choice): Draft {
  const { place } = difference;
  const found = stretchesOf(draft.blocks)
    .flatMap(({ blocks }) => blocks)
    .find(
      ({ place: own }) =>
        own.source === place.source && own.stretch === place.stretch && keyOf(own) === keyOf(place),
    );
  if (found === undefined) return draft;
  const next = resolved(found.block, difference, choice);
  const blocks = draft.blocks.flatMap((block, index) => (index === found.index ? next : [block]));
  return { ...draft, blocks };
}

/** What stands in the place of a block. An item that is gone leaves a text that is the user's own. */
function resolved(
  mine: Block,
  { block, theirs }: BlockDifference,
  choice: Choice,
): readonly Block[] {
  if (choice === 'record') return block === null ? [] : [inShapeOf(mine, block)];
  return [block === null ? withoutLink(mine) : relinked(mine, theirs)];
}

function withoutLink(block: Block): Block {
  if (block.kind !== 'text' && block.kind !== 'table') return block;
  const { link: _link, ...rest } = block;
  return rest;
}
