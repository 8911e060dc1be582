import type { Block, RoleId } from '@shared/draft/blocks';
import type { Facts } from '@shared/draft/draft';
import { blockLabels } from '@shared/draft/outline';
import { runsText } from '@shared/draft/plainText';
import type { Standard } from '@shared/standards/standard';

/** One heading of a paper. */
export interface OutlineEntry {
  /** Place of its block in the body. */
  readonly block: number;
  readonly label: string;
  readonly text: string;
  /** How deep it lies, from 0. */
  readonly depth: number;
}

// Plain numbered paragraphs are text, not headings.
const rankOfRole: Partial<Record<RoleId, number>> = {
  appendix: 0,
  attached: 0,
  part: 0,
  chapter: 1,
  section: 2,
  articleTitle: 3,
  article: 3,
  centred: 3,
  heading: 3,
  clauseTitle: 4,
  subclauseTitle: 5,
  pointTitle: 6,
};

/** The headings of a body, as deep as they lie within each other. */
export function outlineEntries(
  blocks: readonly Block[],
  facts: Facts,
  standard: Standard,
): readonly OutlineEntry[] {
  const labels = blockLabels(blocks, standard);
  const open: number[] = [];
  return blocks.flatMap((block, index) => {
    const rank = block.kind === 'text' ? rankOfRole[block.role] : undefined;
    if (block.kind !== 'text' || rank === undefined) return [];
    while ((open.at(-1) ?? -1) >= rank) open.pop();
    open.push(rank);
    const text = runsText(block.runs, facts, () => '…').trim();
    const label = labels[index]?.printed ?? '';
    return [{ block: index, label, text: text.slice(0, 200), depth: open.length - 1 }];
  });
}
