import type { LexicalEditor } from 'lexical';
import type { DraftSource } from '../session/DraftSource';
import { draftReader } from './draftState';

/** The editor as the session sees it: a draft that can be read, and word of every change. */
export function editorSource(editor: LexicalEditor): DraftSource {
  return {
    readDraft: draftReader(editor),
    onChange: (listener) =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) listener();
      }),
  };
}
