import type { MeasuredRow } from './measure/measuredRow';

/** A difference that stays as it is, and why. */
export interface AcceptedDifference {
  /** Which papers, by their id. */
  readonly papers: RegExp;
  readonly part: string;
  readonly property: string;
  readonly reason: string;
}

/** Every difference that the proof accepts; one that no paper shows any more must go. */
export const acceptedDifferences: readonly AcceptedDifference[] = [];

/** The entry that accepts a wrong row of a paper; null for none, and for a row that is right. */
export function acceptedFor(id: string, row: MeasuredRow): AcceptedDifference | null {
  if (row.isRight) return null;
  return (
    acceptedDifferences.find(
      ({ papers, part, property }) =>
        papers.test(id) && part === row.part && property === row.property,
    ) ?? null
  );
}

/** Acceptances that none of the rows of all papers needs. */
export function staleAcceptances(
  rows: readonly { readonly accepted: AcceptedDifference | null }[],
): readonly AcceptedDifference[] {
  const used = new Set(rows.map(({ accepted }) => accepted));
  return acceptedDifferences.filter((entry) => !used.has(entry));
}
