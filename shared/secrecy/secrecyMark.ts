import type { Draft } from '../draft/draft';
import { blockLines, linesOf } from './markLines';

// P-SECRET-1, S-MAT-1: the three levels, as a mark of their own and not as a word in a sentence.
const level = /^(?:độ mật ?:? ?)?(?:tuyệt mật|tối mật|mật)$/iu;

/** The state-secret mark that a paper bears, chosen or typed as a line of its own; empty for none. */
export function secrecyMark(draft: Draft): string {
  const chosen = chosenSecrecy(draft);
  if (chosen !== '') return chosen;
  const typed = allMarks(draft).flatMap(({ urgency, circulation }) => [urgency, circulation]);
  const lines = draft.blocks.flatMap((block) => blockLines(block, draft.facts));
  return [...typed.flatMap(linesOf), ...lines].find((line) => level.test(line)) ?? '';
}

/** The mark that was chosen as such for the paper or for what it copies; empty for none. */
export function chosenSecrecy(draft: Pick<Draft, 'marks' | 'original'>): string {
  return (
    allMarks(draft)
      .map(({ secrecy }) => secrecy)
      .find((secrecy) => secrecy !== '') ?? ''
  );
}

function allMarks({ marks, original }: Pick<Draft, 'marks' | 'original'>) {
  return original === null ? [marks] : [marks, original.marks];
}
