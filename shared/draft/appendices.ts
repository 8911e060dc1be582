import { beginsAnnex } from './appendixNote';
import type { Block } from './blocks';

/**
 * Index of the block that the sign-off stands above: the first appendix or attached text, or the
 * turn of the page that leads to it. Null for a paper without them, which is signed at its end.
 */
export function firstBehindSignOff(blocks: readonly Block[]): number | null {
  const appendix = blocks.findIndex(beginsAnnex);
  if (appendix < 0) return null;
  let first = appendix;
  while (isTurn(blocks[first - 1])) first -= 1;
  return first;
}

function isTurn(block: Block | undefined): boolean {
  return block?.kind === 'pageBreak' || block?.kind === 'orientation';
}
