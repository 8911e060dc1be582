import { $isElementNode, type LexicalEditor, SKIP_SCROLL_INTO_VIEW_TAG } from 'lexical';
import { $readShownBlocks } from './draftState';

/** Puts the caret at the start of a block and brings it into sight. */
export function goToBlock(editor: LexicalEditor, index: number): void {
  const node = editor.getEditorState().read(() => $readShownBlocks()[index]?.node);
  if (node === undefined) return;
  editor.update(() => ($isElementNode(node) ? node.selectStart() : null), {
    discrete: true,
    tag: SKIP_SCROLL_INTO_VIEW_TAG,
  });
  editor.focus();
  editor.getElementByKey(node.getKey())?.scrollIntoView({ block: 'start' });
}
