import { textWidth } from '@shared/standards/standard';
import { toMillimetres } from '@shared/units';
import type { MeasuredPaper, PlacedParagraph } from './measuredPaper';
import type { Sheet } from './sheet';

/** Where a reading was taken, for a person: `page 2, “Nơi nhận:”`. */
export function placeOf({ lines, source }: PlacedParagraph): string {
  const page = (lines[0]?.page ?? 0) + 1;
  const words = `${source.label} ${source.text}`.trim();
  const shown = words.length > shownLetters ? `${words.slice(0, shownLetters)}…` : words;
  return `page ${page}, “${shown}”`;
}

const shownLetters = 40;

/** The left and right edge of something, in millimetres from the left edge of the page. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Between which edges the text of a page stands: its margins (P-MARGIN-1, S-MARGIN-3, S-MARGIN-4). */
export function textEdges({ standard }: Pick<MeasuredPaper, 'standard'>, sheet: Sheet): Edges {
  const left = toMillimetres(standard.page.left.default);
  return { left, right: left + textWidth(standard.page, isLandscape(sheet)) };
}

/** Whether a page lies. */
export function isLandscape({ width, height }: Sheet): boolean {
  return width > height;
}

/** Between which edges a paragraph stands on its page: its cell's, or those of the page. */
export function paragraphEdges(
  paper: MeasuredPaper,
  { source }: PlacedParagraph,
  page: number,
): Edges {
  const sheet = paper.sheets[page];
  if (sheet === undefined) return { left: 0, right: 0 };
  const edges = textEdges(paper, sheet);
  if (source.cell === null) return edges;
  return { left: edges.left + source.cell.left, right: edges.left + source.cell.right };
}
