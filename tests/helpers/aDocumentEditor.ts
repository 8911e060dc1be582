import { buildEditorFromExtensions } from '@lexical/extension';
import { HeadlessExtension } from '@lexical/headless';
import { documentExtension } from '@renderer/editor/documentExtension';
import { draftReader } from '@renderer/editor/draftState';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import type { LexicalEditor } from 'lexical';
import { aDraft } from './aDraft';

/** The editor of a paper with all that belongs to it, without a page. */
export interface DocumentEditor {
  readonly editor: LexicalEditor;
  /** Runs an update to its end, transforms and all. */
  readonly update: ($change: () => void) => void;
  readonly draft: () => Draft;
  readonly blocks: () => readonly Block[];
}

/** Opens a draft in an editor without a page. */
export function aDocumentEditor(changes: Partial<Draft> = {}): DocumentEditor {
  const extension = documentExtension(aDraft(changes), false);
  const editor = buildEditorFromExtensions(HeadlessExtension, extension);
  const draft = draftReader(editor);
  const update = ($change: () => void) => editor.update($change, { discrete: true });
  return {
    editor,
    update,
    draft,
    blocks: () => draft().blocks,
  };
}
