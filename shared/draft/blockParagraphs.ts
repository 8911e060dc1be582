import { assertNever } from '../result';
import type { Block, Run } from './blocks';

/** The paragraphs of a block, in reading order: its own, or those of the cells of a table. */
export function blockParagraphs(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'text':
      return [block.runs];
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.paragraphs);
    case 'pageBreak':
    case 'orientation':
      return [];
    default:
      return assertNever(block);
  }
}
