import { levelOfRole } from '@shared/draft/numbering';
import { isBasisLine } from '@shared/text/lineStarts';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $onUpdate,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { $isRoleBlock, type RoleBlockNode } from './nodes/RoleBlockNode';

/**
 * Enter behind `Căn cứ …;` at the head of a paper makes the line a ground. It is looked at on Enter
 * alone, so that no key costs anything, and one undo makes it a plain paragraph again.
 */
export const TypedGrounds = defineExtension({
  name: 'vankien/typed-grounds',
  register: (editor) =>
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const line = $groundAtCaret();
        // Enter itself comes first, as a step of its own.
        if (line !== null) $onUpdate(() => takeGround(editor, line));
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    ),
});

function $groundAtCaret(): RoleBlockNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const line = $findMatchingParent(selection.anchor.getNode(), $isRoleBlock);
  return line !== null && $isGround(line) ? line : null;
}

function takeGround(editor: LexicalEditor, line: RoleBlockNode): void {
  editor.update(
    () => {
      // Enter in the middle of the line has cut its end off.
      if (line.isAttached() && $isGround(line.getLatest())) line.setRole('basis');
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

function $isGround(line: RoleBlockNode): boolean {
  if (line.getRole() !== 'paragraph') return false;
  const text = line.getTextContent().trimEnd();
  return isBasisLine(text) && $ends(line, text) && $isInHead(line);
}

/** A semicolon says that grounds are being listed; the last of them may end otherwise. */
function $ends(line: RoleBlockNode, text: string): boolean {
  if (text.endsWith(';')) return true;
  const above = line.getPreviousSibling();
  return /[.,]$/.test(text) && $isRoleBlock(above) && above.getRole() === 'basis';
}

/** Whether nothing numbered, no appendix and no table stands above; a line in a table has no head to stand in. */
function $isInHead(line: RoleBlockNode): boolean {
  if (line.getParent()?.getType() !== 'root') return false;
  for (let above = line.getPreviousSibling(); above; above = above.getPreviousSibling()) {
    if (!$isRoleBlock(above)) return false;
    const role = above.getRole();
    if (role === 'appendix' || levelOfRole[role] !== undefined) return false;
  }
  return true;
}
