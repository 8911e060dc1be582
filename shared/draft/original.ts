import type { Draft } from './draft';

/** The paper that a copy repeats, as a paper; a paper of its own is itself. */
export function originalOf(draft: Draft): Draft {
  return draft.original === null ? draft : { ...draft, ...draft.original, original: null };
}

/** Whether the body may be written: a full copy repeats it to the letter, an extract drops of it. */
export function isBodyFree({ kind, original }: Pick<Draft, 'kind' | 'original'>): boolean {
  return original === null || kind === 'trich-sao';
}
