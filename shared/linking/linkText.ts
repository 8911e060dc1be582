import { blockParagraphs } from '../draft/blockParagraphs';
import type { Block } from '../draft/blocks';
import { runsText } from '../draft/plainText';

/**
 * The words of a block as they tell whether it was edited: paragraph by paragraph, without marks. A
 * named blank stands for itself, so that filling it is no edit.
 */
export function linkText(block: Block): string {
  return blockParagraphs(block)
    .map((runs) => runsText(runs, {}, (field) => `{{${field}}}`))
    .join('\n');
}
