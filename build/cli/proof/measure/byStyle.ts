import type { StyleId } from '@shared/standards/standard';
import type { PlacedParagraph } from './measuredPaper';

/** The paragraphs of each style that a paper bears, styles in the order of their first one. */
export function byStyle(
  paragraphs: readonly PlacedParagraph[],
): readonly (readonly [StyleId, readonly PlacedParagraph[]])[] {
  const groups = new Map<StyleId, PlacedParagraph[]>();
  for (const paragraph of paragraphs) {
    const group = groups.get(paragraph.style);
    if (group === undefined) groups.set(paragraph.style, [paragraph]);
    else group.push(paragraph);
  }
  return [...groups];
}
