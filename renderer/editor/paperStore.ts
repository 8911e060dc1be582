import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { $getPaperPart, type Paper, type PaperPart } from './paperState';
import { watchPaper } from './paperWatch';

// Typing on in one field within this time is one step of undo.
const sameStepMs = 1000;
const fieldTag = 'vankien-field';

interface Step {
  readonly place: string;
  readonly at: number;
}

const lastSteps = new WeakMap<LexicalEditor, Step>();

/** Whether what stands inside shows the paper that a copy repeats, and not the copy's own head. */
export const OriginalContext = createContext(false);

/** One part of the open paper; the component draws itself anew only when that part changes. */
export function usePaperPart<P extends PaperPart>(name: P): Paper[P] {
  const [editor] = useLexicalComposerContext();
  const isOriginal = useContext(OriginalContext);
  return useSyncExternalStore(
    (listener) => watchPaper(editor, listener),
    () =>
      editor.getEditorState().read(() => {
        const original: Partial<Paper> | null = isOriginal ? $getPaperPart('original') : null;
        return original?.[name] ?? $getPaperPart(name);
      }),
  );
}

/**
 * Changes the paper outside its body, as one step of the common history. `place` names the field
 * that is typed into: what follows there soon joins the same step.
 */
export function changePaper(editor: LexicalEditor, place: string, $change: () => void): void {
  const at = performance.now();
  const last = lastSteps.get(editor);
  const goesOn = last?.place === place && at - last.at < sameStepMs;
  const history = goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG;
  // The focus is in the field, and must stay there.
  const tag = [history, fieldTag, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG];
  editor.update($change, { discrete: true, tag });
  lastSteps.set(editor, { place, at });
}

/** Any other change of the draft ends the step that a field began. */
export function watchSteps(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ tags, dirtyElements, dirtyLeaves }) => {
    const isChange = dirtyElements.size > 0 || dirtyLeaves.size > 0;
    if (isChange && !tags.has(fieldTag)) lastSteps.delete(editor);
  });
}
