import type { VoteThreshold } from '../conference/vote';

/** A part of a whole, both counted in whole persons or ballots. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A part that is demanded of a whole: two thirds are 2 and 3. */
interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The fewest that are at least a fraction of a whole (R3: 22 of 33 for two thirds). */
export function fewestOf(whole: number, { numerator, denominator }: Fraction): number {
  return Math.floor((whole * numerator + denominator - 1) / denominator);
}

/** The fewest votes that reach a threshold: 17 of 33 for more than half (R1), 22 for two thirds (R4). */
export function votesNeeded(whole: number, threshold: VoteThreshold): number {
  return fewestFor[threshold](whole);
}

/** Percentage with one decimal, rounded half up in whole numbers: `93,9%`; `100%` without a decimal. */
export function percentOf({ part, whole }: Share): string {
  if (whole === 0) return '';
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2));
  // 2.999 of 3.000 are not all of them, and 1 of 3.000 is not nobody.
  const honest = Math.min(Math.max(tenths, part > 0 ? 1 : 0), part < whole ? 999 : tenths);
  const decimal = honest % 10;
  return `${Math.floor(honest / 10)}${decimal === 0 ? '' : `,${decimal}`}%`;
}

const fewestFor: Readonly<Record<VoteThreshold, (whole: number) => number>> = {
  majority: (whole) => Math.floor(whole / 2) + 1,
  twoThirds: (whole) => fewestOf(whole, { numerator: 2, denominator: 3 }),
};
