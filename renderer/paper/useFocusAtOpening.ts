import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, type LexicalEditor, SKIP_SCROLL_INTO_VIEW_TAG } from 'lexical';
import { type RefObject, useEffect } from 'react';

/** A paper that opens has the caret at the start of its text; a locked one can be scrolled by keys. */
export function useFocusAtOpening(
  isLocked: boolean,
  scroller: RefObject<HTMLElement | null>,
): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    // Whoever is being asked something goes on answering.
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    if (isLocked) scroller.current?.focus({ preventScroll: true });
    else focusStart(editor);
  }, [editor, isLocked, scroller]);
}

/** The page stays at its top: the head is what the eye looks for first. */
function focusStart(editor: LexicalEditor): void {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => $getRoot().selectStart(), { tag: SKIP_SCROLL_INTO_VIEW_TAG });
}
