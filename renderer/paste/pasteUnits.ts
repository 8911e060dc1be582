import type { Run, TableBlock } from '@shared/draft/blocks';

/** What the markup says of a paragraph beside its text. */
export interface ParagraphHints {
  /** Level of a heading of the source, from 1; 0 for none. */
  readonly heading: number;
  readonly isCentred: boolean;
  /** An item of a list that the source numbers by itself. */
  readonly item: ListItem | null;
}

/** An item of a list: its depth from 1, and its marker as printed (`1.`, `a)`, `•`). */
export interface ListItem {
  readonly depth: number;
  readonly marker: string;
}

/** A piece of pasted content: a paragraph that has not yet its role, or a table. */
export type PasteUnit =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly hints: ParagraphHints }
  | { readonly kind: 'table'; readonly table: TableBlock };

/** Pasted content: text that goes into the paragraph, or paragraphs of its own. */
export type Pasted =
  | { readonly kind: 'inline'; readonly runs: readonly Run[] }
  | { readonly kind: 'units'; readonly units: readonly PasteUnit[] };

/** A paragraph of which the markup says nothing. */
export const noHints: ParagraphHints = { heading: 0, isCentred: false, item: null };
