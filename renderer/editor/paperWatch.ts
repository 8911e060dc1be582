import type { LexicalEditor, UpdateListenerPayload } from 'lexical';
import { $getPaper, isSamePaper } from './paperState';

type States = Pick<UpdateListenerPayload, 'editorState' | 'prevEditorState'>;

/** Whether an update changed anything of the paper outside its body. */
export function isPaperChanged({ editorState, prevEditorState }: States): boolean {
  return !isSamePaper(editorState.read($getPaper), prevEditorState.read($getPaper));
}

/** Calls back after every update that changed the paper; many listeners cost one look a key. */
export function watchPaper(editor: LexicalEditor, listener: () => void): () => void {
  const listeners = listenersOf(editor);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const known = new WeakMap<LexicalEditor, Set<() => void>>();

function listenersOf(editor: LexicalEditor): Set<() => void> {
  const there = known.get(editor);
  if (there) return there;
  const listeners = new Set<() => void>();
  known.set(editor, listeners);
  editor.registerUpdateListener((update) => {
    if (listeners.size === 0 || !isPaperChanged(update)) return;
    for (const listener of listeners) listener();
  });
  return listeners;
}
