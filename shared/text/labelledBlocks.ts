import type { Block, RoleId, TextBlock } from '../draft/blocks';
import { type TypedLabel, writeLabel } from '../draft/labels';
import type { NumberedLevel } from '../draft/numbering';
import { type BlockLabel, blockLabels } from '../draft/outline';
import type { Standard } from '../standards/standard';
import type { AppendixLabel } from './lineStarts';

/** A block with the label that its line bore, not yet weighed against the computed one. */
export interface TypedBlock {
  readonly block: Block;
  readonly typed: TypedLabel | AppendixLabel | null;
}

/** The role of a labelled line that runs on as a paragraph. */
export const plainRoleOfLevel = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  heading: 'heading',
  clause: 'clause',
  subclause: 'subclause',
  point: 'point',
} as const satisfies Record<NumberedLevel, RoleId>;

/** The role of a labelled line that is a title. */
export const titleRoleOfLevel = {
  ...plainRoleOfLevel,
  article: 'articleTitle',
  clause: 'clauseTitle',
  subclause: 'subclauseTitle',
  point: 'pointTitle',
} as const satisfies Record<NumberedLevel, RoleId>;

/**
 * Settles what was typed: a label like the computed one is not kept; another number is kept as
 * typed; the same number written another way is kept only where the standard allows that way.
 */
export function settleLabels(blocks: readonly TypedBlock[], standard: Standard): readonly Block[] {
  const asTyped = blocks.map(({ block, typed }) =>
    block.kind === 'text' && typed !== null ? { ...block, startAt: typed.label } : block,
  );
  const labels = blockLabels(asTyped, standard);
  return asTyped.map((block, index) => {
    const typed = blocks[index]?.typed ?? null;
    const label = labels[index];
    if (block.kind !== 'text' || typed === null || label === undefined) return block;
    return keepsTyped(typed, label, standard) ? block : withoutLabel(block);
  });
}

/** Whether a typed label is kept beside the label that its block has with it. */
export function keepsTyped(
  typed: TypedLabel | AppendixLabel,
  label: BlockLabel,
  standard: Standard,
): boolean {
  if (label.differs) return true;
  if (typed.level === null || typed.label === label.computed) return false;
  const { default: usual, allowed = [] } = standard.numbering[typed.level];
  return allowed.some(
    (format) =>
      format !== usual && writeLabel(format, typed.ordinal, typed.parent ?? 1) === typed.label,
  );
}

function withoutLabel(block: TextBlock): TextBlock {
  return { kind: 'text', role: block.role, runs: block.runs };
}
