import type { Draft } from './draft';

/** The paper that a copy repeats, as a paper; a paper of its own is itself. */
export function originalOf(draft: Draft): Draft {
  return draft.original === null ? draft : { ...draft, ...draft.original, original: null };
}
