import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { $getRoot, type LexicalEditor, type LexicalNode } from 'lexical';
import { $readShownBlocks } from '../editor/draftState';
import { $refreshFields, $shownFields } from '../editor/fieldsShown';
import { $setPaperPart } from '../editor/paperState';
import { changePaper } from '../editor/paperStore';
import { readNow } from '../editor/settledDraft';
import { $blockToNode } from '../editor/translators';

let steps = 0;

/**
 * Changes the open paper by what `change` makes of it, as one step of undo. Blocks that stay the same
 * objects keep their place on the screen, and the caret in them.
 */
export function applyDraft(editor: LexicalEditor, change: (draft: Draft) => Draft): void {
  const before = readNow(editor);
  const after = change(before);
  if (after === before) return;
  steps += 1;
  changePaper(editor, `records.${steps}`, () => {
    if (after.header !== before.header) $setPaperPart('header', after.header);
    $setPaperPart('facts', after.facts);
    $setPaperPart('sources', after.sources);
    if (after.blocks !== before.blocks) $placeBlocks(after.blocks);
    $refreshFields();
  });
}

function $placeBlocks(blocks: readonly Block[]): void {
  const shown = $readShownBlocks();
  const nodes = new Map(shown.map(({ block, node }) => [block, node]));
  const kept = new Set(blocks);
  const fields = $shownFields();
  let last: LexicalNode | null = null;
  for (const block of blocks) {
    const node: LexicalNode = nodes.get(block) ?? $blockToNode(block, fields);
    $placeBehind(last, node);
    last = node;
  }
  for (const { block, node } of shown) if (!kept.has(block)) node.remove();
}

function $placeBehind(last: LexicalNode | null, node: LexicalNode): void {
  const next = last === null ? $getRoot().getFirstChild() : last.getNextSibling();
  if (next?.is(node) === true) return;
  if (last !== null) last.insertAfter(node, false);
  else if (next === null) $getRoot().append(node);
  else next.insertBefore(node, false);
}
