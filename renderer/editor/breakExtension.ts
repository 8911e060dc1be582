import { NodeSelectionExtension } from '@lexical/extension';
import { $findTableNode } from '@lexical/table';
import {
  $createNodeSelection,
  $findMatchingParent,
  $getNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  createCommand,
  defineExtension,
  isDOMNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { $createBreak, $isBreak } from './nodes/BreakNode';
import { $isRoleBlock } from './nodes/RoleBlockNode';

/** Begins a new page where the caret stands, or turns the pages from there on. */
export const INSERT_BREAK_COMMAND = createCommand<'pageBreak' | 'turn'>('INSERT_BREAK_COMMAND');

/** Page breaks and lying pages: putting them in, and choosing one with a click. */
export const BreakExtension = defineExtension({
  name: 'vankien/break',
  dependencies: [NodeSelectionExtension],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_BREAK_COMMAND, $insertBreak, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(CLICK_COMMAND, $chooseBreak, COMMAND_PRIORITY_LOW),
      showChosen(editor),
    ),
});

function $insertBreak(kind: 'pageBreak' | 'turn'): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const anchor = selection.anchor.getNode();
  // A table never holds a page break.
  const table = $findTableNode(anchor);
  const block = $findMatchingParent(anchor, $isRoleBlock);
  if (table !== null) table.insertAfter($newBreak(kind, table));
  else if (block !== null) {
    const isInText = selection.anchor.offset > 0 || !selection.isCollapsed();
    const next = isInText ? (selection.insertParagraph() ?? block) : block;
    next.insertBefore($newBreak(kind, next));
  }
  return true;
}

function $newBreak(kind: 'pageBreak' | 'turn', at: LexicalNode): LexicalNode {
  if (kind === 'pageBreak') return $createBreak({ kind: 'pageBreak' });
  return $createBreak({ kind: 'orientation', to: $isLying(at) ? 'portrait' : 'landscape' });
}

/** Whether the pages lie where the caret is. */
export function $isLyingAtCaret(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const top = selection.anchor.getNode().getTopLevelElement();
  return top !== null && $isLying(top);
}

/** Whether the pages lie at a node. */
function $isLying(node: LexicalNode): boolean {
  for (let before = node.getPreviousSibling(); before; before = before.getPreviousSibling()) {
    const turn = $isBreak(before) ? before.getBreak() : null;
    if (turn?.kind === 'orientation') return turn.to === 'landscape';
  }
  return false;
}

/** Draws the chosen break as chosen. */
function showChosen(editor: LexicalEditor): () => void {
  let shown: readonly HTMLElement[] = [];
  return editor.registerUpdateListener(({ editorState }) => {
    const chosen = editorState
      .read($chosenBreaks)
      .map((key) => editor.getElementByKey(key))
      .filter((element) => element !== null);
    if (chosen.length === 0 && shown.length === 0) return;
    for (const element of shown) element.classList.remove('break-chosen');
    for (const element of chosen) element.classList.add('break-chosen');
    shown = chosen;
  });
}

function $chosenBreaks(): readonly NodeKey[] {
  const selection = $getSelection();
  if (!$isNodeSelection(selection)) return [];
  return selection
    .getNodes()
    .filter($isBreak)
    .map((node) => node.getKey());
}

function $chooseBreak(event: MouseEvent): boolean {
  const node = isDOMNode(event.target) ? $getNodeFromDOMNode(event.target) : null;
  if (!$isBreak(node)) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}
