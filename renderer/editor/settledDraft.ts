import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Draft } from '@shared/draft/draft';
import type { EditorState, LexicalEditor } from 'lexical';
import { useSyncExternalStore } from 'react';
import { draftReader } from './draftState';

// Panels catch up when the hands rest; while somebody types they cost nothing.
const restMs = 350;

/** The draft as it was when typing last rested: for outline, word count and checks. */
export function useSettledDraft(): Draft {
  const [editor] = useLexicalComposerContext();
  const settled = settledOf(editor);
  return useSyncExternalStore(settled.subscribe, settled.draft);
}

/** The editor's state as it was when typing last rested: for what looks at its nodes. */
export function useSettledState(): EditorState {
  const [editor] = useLexicalComposerContext();
  const settled = settledOf(editor);
  return useSyncExternalStore(settled.subscribe, settled.state);
}

/** Calls back with the draft whenever typing has rested, until `end`. */
export function watchSettledDraft(
  editor: LexicalEditor,
  listener: (draft: Draft) => void,
): { readonly draft: () => Draft; readonly end: () => void } {
  const { subscribe, draft } = settledOf(editor);
  return { draft, end: subscribe(() => listener(draft())) };
}

/** The draft as it stands this moment, with the panels caught up. */
export function readNow(editor: LexicalEditor): Draft {
  const settled = settledOf(editor);
  settled.settle();
  return settled.draft();
}

/** Lets the panels catch up at once. */
export function settleNow(editor: LexicalEditor): void {
  settledOf(editor).settle();
}

interface Settled {
  readonly draft: () => Draft;
  readonly state: () => EditorState;
  readonly settle: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const known = new WeakMap<LexicalEditor, Settled>();

function settledOf(editor: LexicalEditor): Settled {
  const settled = known.get(editor) ?? watch(editor);
  known.set(editor, settled);
  return settled;
}

function watch(editor: LexicalEditor): Settled {
  const read = draftReader(editor);
  const listeners = new Set<() => void>();
  let draft = read();
  let state = editor.getEditorState();
  let rest: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    const next = read();
    if (next === draft) return;
    draft = next;
    state = editor.getEditorState();
    for (const listener of listeners) listener();
  };
  const onRest = () => requestIdleCallback(settle, { timeout: restMs });
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    clearTimeout(rest);
    rest = setTimeout(onRest, restMs);
  });
  return {
    draft: () => draft,
    state: () => state,
    settle,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
