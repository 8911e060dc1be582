import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';
import { $isField, type FieldNode } from './nodes/FieldNode';

/** A chip is one thing: a caret within it takes all of it, and Enter goes behind it. */
export const WholeFields = defineExtension({
  name: 'vankien/whole-fields',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          // A composition that begins at a chip is not to lose its place.
          if (!editor.isComposing()) $takeWholeField();
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => {
          $fieldTaken()?.selectEnd();
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});

/** Selects the chip that the caret stands in, so that what comes next replaces it as a whole. */
export function $takeWholeField(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isField(node) || anchor.offset === 0) return;
  if (anchor.offset < node.getTextContentSize()) node.select(0);
}

/** The chip that the selection takes, or stands in, and nothing beside it. */
function $fieldTaken(): FieldNode | null {
  $takeWholeField();
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  const [node, ...others] = selection.getNodes();
  return $isField(node) && others.length === 0 ? node : null;
}
