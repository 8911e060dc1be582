import type { Block } from './blocks';
import type { Facts } from './draft';
import { runsText } from './plainText';

/** Whether a block right under the title of an appendix is its note: `(Kèm theo …)` (S-PL-3, P-APPX-1). */
export function isAppendixNote(block: Block, facts: Facts): boolean {
  if (block.kind !== 'text') return false;
  if (block.role !== 'paragraph' && block.role !== 'centred') return false;
  return /^\(.*\)$/.test(runsText(block.runs, facts));
}
