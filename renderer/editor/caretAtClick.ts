import { defineExtension, type LexicalEditor } from 'lexical';

/**
 * Lets the editor know the caret that a click has placed before the next key comes. The browser says
 * so only later, and on a busy machine a key may come first: Enter, Delete and Backspace then worked
 * where the caret had been before. The editor hears the same word twice, which changes nothing.
 */
export const CaretAtClick = defineExtension({
  name: 'vankien/caret-at-click',
  register: (editor) =>
    editor.registerRootListener((body) =>
      body === null ? undefined : tellCaretAtClicks(editor, body),
    ),
});

function tellCaretAtClicks(editor: LexicalEditor, body: HTMLElement): () => void {
  const page = body.ownerDocument;
  const onClick = ({ target }: MouseEvent) => {
    // A composition ends by itself, and knows its place; what is dragged may end beside the body.
    if (editor.isComposing() || !(target instanceof Node)) return;
    const isAtBody = body.contains(target) || target.contains(body);
    if (isAtBody && body.contains(page.getSelection()?.anchorNode ?? null))
      page.dispatchEvent(new Event('selectionchange'));
  };
  page.addEventListener('click', onClick, { capture: true });
  return () => page.removeEventListener('click', onClick, { capture: true });
}
