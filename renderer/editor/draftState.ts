import type { Block } from '@shared/draft/blocks';
import { type Draft, schemaVersion } from '@shared/draft/draft';
import { dropVoidTurns, normaliseDraft } from '@shared/draft/normaliseDraft';
import {
  $getRoot,
  $isElementNode,
  type ElementNode,
  isCurrentlyReadOnlyMode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $shownFields } from './fieldsShown';
import { $createRoleBlock, $isRoleBlock } from './nodes/RoleBlockNode';
import { $getPaper, $setPaper, isSamePaper, type Paper } from './paperState';
import { $blockToNode, $nodeToBlock } from './translators';

/** A block and the node that shows it. */
export interface ShownBlock {
  readonly node: LexicalNode;
  readonly block: Block;
}

/** Fills the editor with a draft. */
export function $writeDraft(draft: Draft): void {
  $setPaper(draft);
  $writeBody(draft.blocks);
}

/** Fills the body; an empty one is shown as one empty paragraph, since the editor needs one. */
function $writeBody(blocks: readonly Block[]): void {
  const shown = $shownFields();
  const nodes = blocks.map((block) => $blockToNode(block, shown));
  const filler = () => $createRoleBlock('paragraph').markAsFiller();
  $getRoot()
    .clear()
    .append(...(nodes.length === 0 ? [filler()] : nodes));
}

/** The body; a block whose node did not change is the same object as at the last reading. */
function $readBody(): readonly Block[] {
  return dropVoidTurns($readShownBlocks().map(({ block }) => block));
}

/** The body with its nodes, in order. */
export function $readShownBlocks(): readonly ShownBlock[] {
  const nodes = $getRoot().getChildren();
  const [first] = nodes;
  if (nodes.length === 1 && $isRoleBlock(first) && first.isFiller()) return [];
  return nodes.map((node) => ({ node, block: $readBlock(node) }));
}

/** A reader of the whole draft that hands out unchanged parts as the same objects. */
export function draftReader(editor: LexicalEditor): () => Draft {
  let lastPaper: Paper | null = null;
  let last: Draft | null = null;
  return () =>
    editor.getEditorState().read(() => {
      const paper = $getPaper();
      const blocks = sameList(last?.blocks, $readBody());
      if (last === null || lastPaper === null || !isSamePaper(paper, lastPaper)) {
        last = shareParts(last, normaliseDraft({ ...paper, schemaVersion, blocks: [] }), blocks);
      } else if (blocks !== last.blocks) {
        last = { ...last, blocks };
      }
      lastPaper = paper;
      return last;
    });
}

interface KnownBlock {
  readonly block: Block;
  readonly parts: readonly LexicalNode[];
}

// Nodes are immutable once an update is over, so a block holds as long as the same nodes make it up.
const knownBlocks = new WeakMap<LexicalNode, KnownBlock>();

function $readBlock(node: LexicalNode): Block {
  const known = knownBlocks.get(node);
  const parts = $isElementNode(node) ? $partsOf(node) : [];
  if (known && sameList(known.parts, parts) === known.parts) return known.block;
  const block = $nodeToBlock(node);
  // Within an update a node may still change in place.
  if (isCurrentlyReadOnlyMode()) knownBlocks.set(node, { block, parts });
  return block;
}

function $partsOf(node: ElementNode, parts: LexicalNode[] = []): readonly LexicalNode[] {
  for (let child = node.getFirstChild(); child !== null; child = child.getNextSibling()) {
    parts.push(child);
    if ($isElementNode(child)) $partsOf(child, parts);
  }
  return parts;
}

/** The old list where both hold the same things, else the new one. */
function sameList<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
  const isSame =
    before?.length === after.length && before.every((item, index) => item === after[index]);
  return isSame ? before : after;
}

function shareParts(before: Draft | null, after: Draft, blocks: readonly Block[]): Draft {
  if (before === null) return { ...after, blocks };
  return {
    ...after,
    header: sameJson(before.header, after.header),
    signOff: sameJson(before.signOff, after.signOff),
    marks: sameJson(before.marks, after.marks),
    page: sameJson(before.page, after.page),
    original: sameJson(before.original, after.original),
    facts: sameJson(before.facts, after.facts),
    blocks,
  };
}

function sameJson<T>(before: T, after: T): T {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
