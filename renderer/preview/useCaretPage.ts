import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { PageSketch } from '../layout/layoutMessage';

// While somebody types the pane costs nothing; it follows when the hands rest.
const restMs = 250;

/** The page that the caret stands on, by what each page begins with. */
export function useCaretPage(pages: readonly PageSketch[]): number {
  const [editor] = useLexicalComposerContext();
  const [block, setBlock] = useState<number | null>(null);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const settle = () => setBlock(caretBlock(editor));
    const end = editor.registerUpdateListener(() => {
      clearTimeout(rest);
      rest = setTimeout(settle, restMs);
    });
    settle();
    return () => {
      clearTimeout(rest);
      end();
    };
  }, [editor]);
  return pageOfBlock(pages, block);
}

/** The page that a block begins on; the first for the head of the paper. */
function pageOfBlock(pages: readonly PageSketch[], block: number | null): number {
  if (block === null) return 0;
  const at = pages.findLastIndex(
    (page) =>
      page.block !== null && (page.block < block || (page.block === block && page.from === 0)),
  );
  return Math.max(0, at);
}

function caretBlock(editor: LexicalEditor): number | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    const node = $isRangeSelection(selection) ? selection.focus.getNode() : null;
    const top = node?.getTopLevelElement();
    if (!top || top.is($getRoot())) return null;
    return top.getIndexWithinParent();
  });
}
