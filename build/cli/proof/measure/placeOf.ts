import { type PageRules, textWidth } from '@shared/standards/standard';
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

/**
 * Between which edges the text of a page stands: its margins, which are those of a back on the even
 * pages of a paper for two sides (P-MARGIN-1, P-MARGIN-2, S-MARGIN-3, S-MARGIN-4).
 */
export function textEdges(paper: MeasuredPaper, page: number): Edges {
  const sheet = paper.sheets[page];
  const left = toMillimetres(leftMargin(paper, page).default);
  const isLying = sheet !== undefined && isLandscape(sheet);
  return { left, right: left + textWidth(paper.standard.page, isLying) };
}

/** The left margin of a page. */
export function leftMargin(paper: MeasuredPaper, page: number): PageRules['left'] {
  const rules = paper.standard.page;
  return isBack(paper, page) ? rules.backLeft : rules.left;
}

/** The right margin of a page. */
export function rightMargin(paper: MeasuredPaper, page: number): PageRules['right'] {
  const rules = paper.standard.page;
  return isBack(paper, page) ? rules.backRight : rules.right;
}

function isBack({ draft }: MeasuredPaper, page: number): boolean {
  return draft.page.isTwoSided && page % 2 === 1;
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
  const edges = textEdges(paper, page);
  if (source.cell === null) return edges;
  return { left: edges.left + source.cell.left, right: edges.left + source.cell.right };
}
