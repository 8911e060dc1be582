import type { Standard } from '@shared/standards/standard';
import type { TypedBlock } from '@shared/text/labelledBlocks';
import { type PasteRemark, readPasted } from '@shared/text/readPasted';

// A heading, a row of a table, or bold words: plain text that people write has none of them.
const marks = /^#{1,6}\s+\S|^\s*\|.*\|\s*$|\*\*[^*\s][^*]*\*\*/m;

/** A text in Markdown, as chat assistants write it. */
interface WrittenText {
  readonly blocks: readonly TypedBlock[];
  /** What of it stayed as it was written. */
  readonly remarks: readonly PasteRemark[];
}

/** The blocks of a text in Markdown; null for any other text. */
export function markdownBlocks(text: string, standard: Standard): WrittenText | null {
  if (!marks.test(text) || !text.trim().includes('\n')) return null;
  const { blocks, remarks } = readPasted(text, standard);
  return { blocks: blocks.map((block) => ({ block, typed: null })), remarks };
}
