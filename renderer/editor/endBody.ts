import { $createTextNode, $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { $readShownBlocks } from './draftState';
import { $isField } from './nodes/FieldNode';
import { $isRoleBlock, type RoleBlockNode } from './nodes/RoleBlockNode';

/** Lets a paragraph end as its standard wants the body to end; a step of its own for undo. */
export function endBody(editor: LexicalEditor, index: number, end: string): void {
  editor.update(
    () => {
      const node = $readShownBlocks()[index]?.node;
      if ($isRoleBlock(node)) $endWith(node, end);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

// What may stand at an end instead: a stop of the other standard, or a mark that goes on.
const foreignEnd = /[\s.,;:/]+$/u;

function $endWith(block: RoleBlockNode, end: string): void {
  for (let last = block.getLastChild(); $isTextNode(last) && !$isField(last); ) {
    const kept = last.getTextContent().replace(foreignEnd, '');
    if (kept !== '') {
      last.setTextContent(kept + end);
      return;
    }
    const before = last.getPreviousSibling();
    last.remove();
    last = before;
  }
  block.append($createTextNode(end));
}
