/** What the docx library could not lay out, or only by a guess. */
export type StopReason =
  | 'tallRow'
  | 'tallLine'
  | 'drawing'
  | 'equation'
  | 'table'
  | 'letter'
  | 'unknown';

/** Why a layout ended before its paper did. */
export interface StopCause {
  readonly reason: StopReason;
  /** In the words of the docx library, for who develops; empty where it has none. */
  readonly words: string;
}

/** Where it is not known what the library could not take: it threw, or came round to the same page. */
export const unknownCause: StopCause = { reason: 'unknown', words: '' };

/** A reason that the library gives in its own words; this is the one place that reads them. */
export function stopReason(words: string): StopReason {
  return signs.find(([sign]) => sign.test(words))?.[1] ?? 'unknown';
}

// Read from the top: a drawing in a table is a drawing. `Tables` are lists of the library's own.
const signs: readonly (readonly [RegExp, StopReason])[] = [
  [/\btable\b.*taller than a page/i, 'tallRow'],
  [/taller than a page/i, 'tallLine'],
  [/drawing|picture|image|text box|shape/i, 'drawing'],
  [/equation/i, 'equation'],
  [/\btable\b/i, 'table'],
  [/character|font|letter/i, 'letter'],
];
