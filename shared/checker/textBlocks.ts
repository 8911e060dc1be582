import type { TextBlock } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { runsText } from '../draft/plainText';

/** A paragraph of the body with its words and its place among the blocks, from 0. */
interface ReadText {
  readonly block: TextBlock;
  readonly index: number;
  /** A blank that is not filled is `…`: text that is not known yet, and no number. */
  readonly text: string;
}

/** The paragraphs of a body, in order. */
export function textBlocks({
  blocks,
  facts,
}: Pick<Draft, 'blocks' | 'facts'>): readonly ReadText[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'text'
      ? [{ block, index, text: runsText(block.runs, facts, () => '…').trim() }]
      : [],
  );
}
