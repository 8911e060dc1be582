import { expect, test } from 'vitest';
import type { PageComparison } from '../../../../build/cli/proof/measure/previewPages';
import { pageDifferences, pageVerdicts } from '../../../../build/cli/proof/pageVerdicts';
import { proofPapers } from '../../../../build/cli/proof/papers/proofPapers';
import type { ProvenPaper } from '../../../../build/cli/proof/runProof';

const alike = { preview: 20, office: 20, sameStart: 20, stop: '', firstDifference: '' } as const;
const papers = proofPapers();

const nineteen = Array.from({ length: 19 }, () => ({}));

/** Papers of a group whose pages compare as told, one after another. */
function proven(
  group: 'kinds' | 'long',
  comparisons: readonly Partial<PageComparison>[],
): readonly ProvenPaper[] {
  const some = papers.filter((paper) => paper.group === group);
  return comparisons.map((changes, index) => {
    const paper = some[index];
    if (paper === undefined) throw new Error('The proof has fewer papers.');
    return { paper, rows: [], fileFaults: [], pages: 20, comparison: { ...alike, ...changes } };
  });
}

test('one long paper with another number of pages is a failure, one short paper in twenty is none', () => {
  const short = proven('kinds', [...nineteen, { preview: 21 }]);
  expect(pageVerdicts(short).map(({ isRight }) => isRight)).toEqual([true]);
  expect(pageDifferences(short)).toHaveLength(1);
  const long = proven('long', [...nineteen, { preview: 21 }]);
  expect(pageVerdicts(long).map(({ isRight }) => isRight)).toEqual([true, false, true]);
});

test('more than one page in twenty that begins otherwise is a failure', () => {
  const few = proven('long', [{}, { sameStart: 18 }]);
  expect(pageVerdicts(few).at(-1)?.isRight).toBe(true);
  const many = proven('long', [
    {},
    { sameStart: 17, firstDifference: 'page 3: “a” here, “b” there' },
  ]);
  expect(pageVerdicts(many).at(-1)?.isRight).toBe(false);
  expect(pageDifferences(many)).toEqual([
    expect.stringContaining('17 of 20 pages begin alike; page 3: “a” here, “b” there'),
  ]);
});

test('a preview that stops is no equal number of pages', () => {
  const stopped = proven('long', [{ stop: 'a text box' }]);
  expect(pageVerdicts(stopped).map(({ isRight }) => isRight)).toEqual([false, false, true]);
});
