import { kindsOf } from '@shared/draft/kinds';
import { parseDraft } from '@shared/draft/parseDraft';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { acceptedDifferences } from '../../../../build/cli/proof/accepted';
import { proofPapers } from '../../../../build/cli/proof/papers/proofPapers';

const papers = proofPapers();

test('every kind of every standard has its paper', () => {
  for (const { id, family } of Object.values(standards)) {
    const kinds = papers
      .filter(({ draft, group }) => group === 'kinds' && draft.standard === id)
      .map(({ draft }) => draft.kind);
    expect(kindsOf(family).filter((kind) => !kinds.includes(kind))).toEqual([]);
  }
});

test('the proof has its papers: 120 and more, 20 of them long, no two of one name', () => {
  expect(papers.length).toBeGreaterThan(120);
  expect(papers.filter(({ group }) => group === 'long')).toHaveLength(20);
  expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
});

test('the papers are such as the program keeps', () => {
  const refused = papers.filter(({ draft }) => !parseDraft(draft).ok);
  expect(refused.map(({ id }) => id)).toEqual([]);
});

test('an accepted difference has a reason and a paper', () => {
  for (const { reason, papers: ids } of acceptedDifferences) {
    expect(reason.length).toBeGreaterThan(40);
    expect(papers.some(({ id }) => ids.test(id))).toBe(true);
  }
});
