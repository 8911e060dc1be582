import type { Draft } from '../draft/draft';
import { runsText } from '../draft/plainText';

// P-SECRET-1, S-MAT-1: the three levels, as a mark of their own and not as a word in a sentence.
const level = /^(độ mật:? )?(tuyệt mật|tối mật|mật)$/iu;

/**
 * The state-secret mark that a paper bears, empty for none. The program is for papers without one:
 * a marked paper belongs on a machine without a network that is kept for such papers.
 */
export function secrecyMark(draft: Draft): string {
  const lines = draft.blocks.map((block) =>
    block.kind === 'text' ? runsText(block.runs, draft.facts) : '',
  );
  const all = [draft.marks, ...(draft.original === null ? [] : [draft.original.marks])];
  const chosen = all.map(({ secrecy }) => secrecy).find((secrecy) => secrecy !== '');
  if (chosen !== undefined) return chosen;
  const typed = all.flatMap(({ urgency, circulation }) => [urgency, circulation]);
  const marks = [...typed, ...lines];
  return marks.map((mark) => mark.trim()).find((mark) => level.test(mark)) ?? '';
}
