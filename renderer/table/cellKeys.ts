import { $isTableSelection, type TableCellNode } from '@lexical/table';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { isComposing } from '../ui/isComposing';
import { EDIT_TABLE_COMMAND } from './tableExtension';
import { $tableFocus } from './tableGridNodes';

/** Keys in a table that mean what they mean in Word: typing over chosen cells, Tab in the last one. */
export const CellKeys = defineExtension({
  name: 'vankien/cell-keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, $leaveChosenCells, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => $addRowBehindLast(editor, event),
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});

const movingKeys: ReadonlySet<string> = new Set(['Home', 'End', 'PageUp', 'PageDown']);

/**
 * While several cells are chosen the browser has its caret elsewhere, at the start of the paper: it
 * is brought into the first of them before the key does its work. What is typed replaces its text.
 */
function $leaveChosenCells(event: KeyboardEvent): boolean {
  if (!$isTableSelection($getSelection())) return false;
  const cell = $tableFocus()?.chosen[0]?.content;
  if (cell === undefined) return false;
  if (isTyping(event)) $selectText(cell);
  else if (movingKeys.has(event.key)) cell.selectStart();
  return false;
}

/** A letter, or the key of an input method that will send one. */
function isTyping(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (isComposing(event)) return true;
  // AltGr is reported as both.
  if ((ctrlKey || metaKey) && !(ctrlKey && altKey)) return false;
  return [...key].length === 1 || key === 'Dead' || key === 'Unidentified';
}

function $selectText(cell: TableCellNode): void {
  const { key, offset, type } = cell.selectStart().anchor;
  cell.selectEnd().anchor.set(key, offset, type);
}

function $addRowBehindLast(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const focus = $tableFocus();
  if (event.shiftKey || focus === null || !$isRangeSelection($getSelection())) return false;
  const last = focus.cells.at(-1)?.content;
  if (last === undefined || focus.chosen.some(({ content }) => !content.is(last))) return false;
  event.preventDefault();
  editor.dispatchCommand(EDIT_TABLE_COMMAND, 'addRowBelow');
  const added = $tableFocus();
  added?.cells
    .find(({ top, left }) => top === focus.table.getChildrenSize() - 1 && left === 0)
    ?.content.selectStart();
  return true;
}
