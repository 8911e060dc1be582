import type { Standard } from '@shared/standards/standard';
import { bodyBlocks } from '@shared/text/bodyBlocks';
import { bodyUnits } from '@shared/text/bodyUnits';
import type { TypedBlock } from '@shared/text/labelledBlocks';

// A heading, a row of a table, or bold words: plain text that people write has none of them.
const marks = /^#{1,6}\s+\S|^\s*\|.*\|\s*$|\*\*[^*\s][^*]*\*\*/m;

/** The blocks of a text in Markdown, as chat assistants write it; null for any other text. */
export function markdownBlocks(text: string, standard: Standard): readonly TypedBlock[] | null {
  if (!marks.test(text) || !text.trim().includes('\n')) return null;
  const lines = text.split(/\r\n?|\n/);
  // What cannot be read is left out, as it would be in any paste.
  const ignore = () => undefined;
  const { blocks } = bodyBlocks(bodyUnits(lines, 1, ignore), standard, ignore);
  return blocks.map((block) => ({ block, typed: null }));
}
