import { blockLabels } from '@shared/draft/outline';
import { standards } from '@shared/standards/standards';
import {
  $getRoot,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  type UpdateListenerPayload,
} from 'lexical';
import { $readShownBlocks } from './draftState';
import { $getPaperPart } from './paperState';
import { isPaperChanged } from './paperWatch';

/**
 * Shows `I-`, `1.`, `a)` in front of paragraphs: as an attribute of the element, which the style
 * sheet prints. The text never holds them, and typing within a paragraph never counts anew.
 */
export const NumberingView = defineExtension({
  name: 'vankien/numbering-view',
  register: (editor) =>
    mergeRegister(
      editor.registerUpdateListener((update) => {
        if (changesStructure(update)) showLabels(editor);
      }),
      editor.registerRootListener((root) => {
        if (root !== null) showLabels(editor);
      }),
    ),
});

/**
 * An element that was changed itself, and not only a text inside it. The library calls the root
 * dirty at every key: of it, only the number of its paragraphs and the paper on it tell.
 */
function changesStructure(update: UpdateListenerPayload): boolean {
  for (const [key, isChangedItself] of update.dirtyElements) {
    if (isChangedItself && key !== 'root') return true;
  }
  const { editorState, prevEditorState } = update;
  return (
    editorState.read($countBlocks) !== prevEditorState.read($countBlocks) || isPaperChanged(update)
  );
}

function $countBlocks(): number {
  return $getRoot().getChildrenSize();
}

function showLabels(editor: LexicalEditor): void {
  editor.getEditorState().read(() => {
    const shown = $readShownBlocks();
    const standard = standards[$getPaperPart('standard')];
    const labels = blockLabels(
      shown.map(({ block }) => block),
      standard,
    );
    for (const [index, { node }] of shown.entries()) {
      setLabel(editor.getElementByKey(node.getKey()), labels[index]?.printed ?? '');
    }
  });
}

function setLabel(element: HTMLElement | null, label: string): void {
  if (element === null || (element.dataset['label'] ?? '') === label) return;
  if (label === '') delete element.dataset['label'];
  else element.dataset['label'] = label;
}
