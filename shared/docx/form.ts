import type { Draft } from '../draft/draft';
import { type Standard, type StyleId, type StyleValues, styleOf } from '../standards/standard';
import { toTwips } from '../units';

/** The paper being written, and how its standard wants it. */
export interface Form {
  readonly draft: Draft;
  readonly standard: Standard;
  readonly looks: Readonly<Record<StyleId, StyleValues>>;
}

/** A draft with the looks of its standard, looked up once. */
export function createForm(draft: Draft, standard: Standard): Form {
  return { draft, standard, looks: looksOf(standard) };
}

/** Every style of a standard in its default values. */
function looksOf(standard: Standard): Form['looks'] {
  // Object.keys loses the literal keys of the complete record it reads.
  const ids = Object.keys(standard.styles) as StyleId[];
  const entries = ids.map((id) => [id, styleOf(standard, id)] as const);
  // Built from the complete list of styles just above, so the record is complete.
  return Object.fromEntries(entries) as Form['looks'];
}

/** Width of the text in twips, on an upright or a lying page (P-MARGIN-5, S-LAY-7). */
export function textRoom({ page }: Standard, isLandscape: boolean): number {
  const across = isLandscape ? page.height : page.width;
  return toTwips(across.default) - toTwips(page.left.default) - toTwips(page.right.default);
}
