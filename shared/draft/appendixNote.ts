import type { Block } from './blocks';
import type { Facts } from './draft';
import { runsText } from './plainText';

/** Whether a block begins pages of its own behind the sign-off: an appendix or an attached text. */
export function beginsAnnex(block: Block | undefined): boolean {
  return roleOf(block) === 'appendix' || roleOf(block) === 'attached';
}

/** What a note belongs to. */
export type NoteOwner = 'appendix' | 'attached';

/**
 * What a block is the note of, `(Kèm theo …)` under its title; null for a block that is no note. An
 * attached text may have its summary between name and note (S-PL-3, S-MODEL-QĐ2, P-APPX-1).
 */
export function noteOwner(
  blocks: readonly (Block | undefined)[],
  index: number,
  facts: Facts,
): NoteOwner | null {
  const block = blocks[index];
  if (block?.kind !== 'text' || (block.role !== 'paragraph' && block.role !== 'centred'))
    return null;
  const owner = ownerAbove(blocks, index);
  return owner !== null && /^\(.*\)$/.test(runsText(block.runs, facts, () => '…')) ? owner : null;
}

function ownerAbove(blocks: readonly (Block | undefined)[], index: number): NoteOwner | null {
  const above = roleOf(blocks[index - 1]);
  if (above === 'appendix' || above === 'attached') return above;
  return above === 'centred' && roleOf(blocks[index - 2]) === 'attached' ? 'attached' : null;
}

function roleOf(block: Block | undefined): string | null {
  return block?.kind === 'text' ? block.role : null;
}
