import { firstBehindSignOff } from '@shared/draft/appendices';
import { noteOwner } from '@shared/draft/appendixNote';
import type { RoleId } from '@shared/draft/blocks';
import { type BlockLabel, blockLabels } from '@shared/draft/outline';
import { standards } from '@shared/standards/standards';
import {
  $getNodeByKey,
  $getRoot,
  defineExtension,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  type UpdateListenerPayload,
} from 'lexical';
import { $readShownBlocks } from './draftState';
import { $isRoleBlock } from './nodes/RoleBlockNode';
import { $getPaperPart } from './paperState';
import { isPaperChanged } from './paperWatch';

/**
 * Shows `I-`, `1.`, `a)` in front of paragraphs: as an attribute of the element, which the style
 * sheet prints; others say what stands on lying pages, what behind the sign-off, and what repeats the head. The text never
 * holds them, and typing within a paragraph never counts anew.
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
  if (editorState.read(() => $touchesNote(update.dirtyLeaves))) return true;
  return (
    editorState.read($countBlocks) !== prevEditorState.read($countBlocks) || isPaperChanged(update)
  );
}

/** Typing under the title of an appendix or attached text may make or unmake its note. */
function $touchesNote(leaves: ReadonlySet<NodeKey>): boolean {
  for (const key of leaves) {
    const above = $getNodeByKey(key)?.getTopLevelElement()?.getPreviousSibling();
    const role = $roleOf(above);
    if (role === 'appendix' || role === 'attached') return true;
    // Between the name of an attached text and its note may stand a summary.
    if (role === 'centred' && $roleOf(above?.getPreviousSibling()) === 'attached') return true;
  }
  return false;
}

function $roleOf(node: LexicalNode | null | undefined): RoleId | null {
  return $isRoleBlock(node) ? node.getRole() : null;
}

function $countBlocks(): number {
  return $getRoot().getChildrenSize();
}

function showLabels(editor: LexicalEditor): void {
  editor.getEditorState().read(() => {
    const shown = $readShownBlocks();
    const standard = standards[$getPaperPart('standard')];
    const blocks = shown.map(({ block }) => block);
    const labels = blockLabels(blocks, standard);
    const behindSignOff = firstBehindSignOff(blocks);
    const facts = $getPaperPart('facts');
    let isLying = false;
    for (const [index, { node, block }] of shown.entries()) {
      if (block.kind === 'orientation') isLying = block.to === 'landscape';
      const element = editor.getElementByKey(node.getKey());
      const label = labels[index];
      if (element === null || label === undefined) continue;
      setLabel(element, label);
      setAttribute(element, 'data-lying', isLying ? 'true' : '');
      setAttribute(element, 'data-note', noteOwner(blocks, index, facts) ?? '');
      setAttribute(element, 'data-behind-sign-off', index === behindSignOff ? 'true' : '');
      const repeatsHead = $roleOf(node) === 'attached' && standard.attachedHead.default;
      setAttribute(element, 'data-attached-head', repeatsHead ? 'true' : '');
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
