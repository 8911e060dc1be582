import { type BlockLink, linkSchema } from '@shared/draft/blocks';
import { createState } from 'lexical';

/** Where a block was derived from. A copy of it is the user's own text and is derived from nowhere. */
export const linkState = createState('link', {
  parse: (value): BlockLink | null => linkSchema.safeParse(value).data ?? null,
  resetOnCopyNode: true,
});
