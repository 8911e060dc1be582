import { $findTableNode } from '@lexical/table';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $isBreak } from '../editor/nodes/BreakNode';

/**
 * Shift and an arrow take the selection out of a table again. Beside a turn of the page the library
 * would put its end into the turn, where no text can be, and throw.
 */
export function registerTableEdges(editor: LexicalEditor): () => void {
  const first = COMMAND_PRIORITY_CRITICAL;
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => $leaveTable(event, 'up'), first),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => $leaveTable(event, 'down'), first),
  );
}

function $leaveTable(event: KeyboardEvent, direction: 'up' | 'down'): boolean {
  const selection = $getSelection();
  if (!event.shiftKey || !$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const table = $findTableNode(selection.focus.getNode());
  if (table === null || table.isParentOf(selection.anchor.getNode())) return false;
  const isUp = direction === 'up';
  const beside = isUp ? table.getPreviousSibling() : table.getNextSibling();
  if (selection.isBackward() === isUp || !$isBreak(beside)) return false;
  event.preventDefault();
  const place = beside.getIndexWithinParent();
  selection.focus.set($getRoot().getKey(), isUp ? place : place + 1, 'element');
  return true;
}
