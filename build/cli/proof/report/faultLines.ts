import type { ProvenPaper } from '../runProof';

/** What is wrong with papers, one line each; what is accepted is told as such. */
export function faultLines(proven: readonly ProvenPaper[]): readonly string[] {
  return proven.flatMap(({ paper, rows, fileFaults }) => [
    ...fileFaults.map((fault) => `FAILED ${paper.id}: file: ${fault}`),
    ...rows
      .filter(({ isRight }) => !isRight)
      .map(({ part, property, rule, expected, measured, accepted }) => {
        const verdict = accepted === null ? 'FAILED' : 'accepted';
        return `${verdict} ${paper.id}: ${part}, ${property} (${rule}): ${expected}; measured ${measured}`;
      }),
  ]);
}
