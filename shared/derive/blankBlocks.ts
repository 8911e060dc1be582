import type { Block, TableBlock, TextBlock } from '../draft/blocks';
import type { Family } from '../draft/kinds';
import { linkText } from '../linking/linkText';
import { deriverOf } from './derivers';
import { fitted } from './parts';

/** What stands for a source of which the records say nothing yet, so that it can still be filled later. */
export function blankBlocks(source: string, family: Family, width: number): readonly Block[] {
  return (deriverOf(source)?.blank(family) ?? []).map((block) => linked(source, '', block, width));
}

/** A block as its source gives it, on a text of a width in millimetres, with its link. */
export function linked(
  source: string,
  item: string,
  block: TextBlock | TableBlock,
  width: number,
): Block {
  const whole = block.kind === 'table' ? fitted(block, width) : block;
  return { ...whole, link: { source, item, text: linkText(block) } };
}
