import type { RecordContext } from '../conference/recordContext';
import type { Block } from '../draft/blocks';
import type { Standard } from '../standards/standard';
import { textWidth } from '../standards/standard';
import { linked } from './blankBlocks';
import { deriverOf } from './derivers';

/**
 * The body of a paper that is just being made, with what the records say in place of the blanks of
 * its sources. Blanks of which they say nothing stay.
 */
export function fillDerived(
  blocks: readonly Block[],
  context: RecordContext,
  { page }: Standard,
): readonly Block[] {
  let isLandscape = false;
  return blocks.flatMap((block, at) => {
    if (block.kind === 'orientation') isLandscape = block.to === 'landscape';
    const source = blankSource(block);
    if (source === null) return [block];
    const filled = derivedBlocks(source, context, textWidth(page, isLandscape));
    if (filled.length === 0) return [block];
    // The first blank of a stretch gives place to all that is derived, the others just go.
    return blankSource(blocks[at - 1]) === source ? [] : filled;
  });
}

/** What a source makes of the records, linked, on a text of a width in millimetres. */
function derivedBlocks(source: string, context: RecordContext, width: number): readonly Block[] {
  const deriver = deriverOf(source);
  if (deriver === null) return [];
  return deriver.derive(context).map(({ item, block }) => linked(source, item, block, width));
}

/** The source whose blank a block is. */
function blankSource(block: Block | undefined): string | null {
  if (block?.kind !== 'text' && block?.kind !== 'table') return null;
  return block.link?.item === '' ? block.link.source : null;
}
