import { type BlockLabel, blockLabels } from '@shared/draft/outline';
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
 * sheet prints; another one says what stands on lying pages. The text never holds them, and typing within a paragraph never counts anew.
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
    let isLying = false;
    for (const [index, { node, block }] of shown.entries()) {
      if (block.kind === 'orientation') isLying = block.to === 'landscape';
      const element = editor.getElementByKey(node.getKey());
      const label = labels[index];
      if (element === null || label === undefined) continue;
      setLabel(element, label);
      setAttribute(element, 'data-lying', isLying ? 'true' : '');
    }
  });
}

function setLabel(element: HTMLElement, { printed, computed, differs }: BlockLabel): void {
  setAttribute(element, 'data-label', printed);
  // The number that counting gives, where another one was typed.
  setAttribute(element, 'data-label-usual', differs ? computed : '');
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if ((element.getAttribute(name) ?? '') === value) return;
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}
