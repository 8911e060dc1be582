import type { LexicalEditor } from 'lexical';
import { $readShownBlocks } from './draftState';
import { $isRoleBlock } from './nodes/RoleBlockNode';

/** Lets a paragraph bear the number that counting gives, instead of the one that was typed. */
export function renumberBlock(editor: LexicalEditor, index: number): void {
  editor.update(() => {
    const node = $readShownBlocks()[index]?.node;
    if ($isRoleBlock(node)) node.setStartAt('');
  });
}
