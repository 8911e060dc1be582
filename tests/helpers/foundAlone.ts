import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import type { Draft } from '@shared/draft/draft';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { good, goodState, kindsOf } from './goodPapers';

/** What is found, and what makes it wrong in a paper in order. */
export type Fault = readonly [kind: string, change: Partial<Draft>];

/** Each fault of a paper in order is all that is found in it, has its sentence, and a rule of the same form. */
export function foundAlone(paper: Draft, faults: readonly Fault[]): void {
  test.each(faults)(
    `%s is found alone in a paper of ${paper.standard}, with its sentence`,
    (kind, change) => {
      expect(kindsOf({ ...paper, ...change })).toEqual([kind]);
      expect(messagesOf({ ...paper, ...change })).toMatch(/\p{L}+/u);
    },
  );
  test(`what ${paper.standard} asks is told with a rule of the form that the paper has`, () => {
    expect(faults.flatMap(rulesOfOtherForm)).toEqual([]);
  });
}

function messagesOf(draft: Draft): string {
  return check(draft, standards[draft.standard]).map(findingMessage).join('\n');
}

function rulesOfOtherForm([, change]: Fault) {
  return [good, goodState].flatMap(({ standard, ...draft }) => {
    const prefix = standards[standard].family === 'party' ? 'P-' : 'S-';
    const findings = check({ ...draft, ...change, standard }, standards[standard]);
    return findings.filter(({ rule }) => rule?.startsWith(prefix) === false);
  });
}
