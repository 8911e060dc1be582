import type { Finding } from '../checker/finding';
import type { Unit } from './bodyUnits';
import { type ForeignMark, foreignMarks } from './foreignMarks';
import { hasTooManyMarks } from './markLimit';

/** Markdown that is printed as it was typed, at the block that prints it. */
export type ForeignFinding = Extract<Finding, { readonly kind: 'markdownUnknown' }>;

/** What a body was read as. */
interface ReadBody {
  readonly units: readonly Unit[];
  /** The line of the text at which each block begins. */
  readonly blockLines: readonly number[];
}

/** Finds the Markdown of a body that a paper knows nothing of, in the order of lines. */
export function foreignFindings(
  lines: readonly string[],
  firstLine: number,
  { units, blockLines }: ReadBody,
): readonly ForeignFinding[] {
  const full = units.filter((unit) => unitTexts(unit).some(hasTooManyMarks));
  const marks: readonly ForeignMark[] = [
    ...foreignMarks(lines, firstLine),
    ...full.map(({ line }) => ({ construct: 'tooManyMarks' as const, line })),
  ];
  return marks.toSorted((a, b) => a.line - b.line).map((mark) => foreignFinding(mark, blockLines));
}

/** The finding for a foreign mark. */
export function foreignFinding(mark: ForeignMark, blockLines: readonly number[]): ForeignFinding {
  const index = Math.max(
    blockLines.findLastIndex((line) => line <= mark.line),
    0,
  );
  return {
    kind: 'markdownUnknown',
    severity: 'warning',
    place: { kind: 'block', index },
    ...mark,
  };
}

function unitTexts(unit: Unit): readonly string[] {
  if (unit.kind === 'plain') return [];
  if (unit.kind === 'pipeTable') return unit.rows;
  return 'text' in unit ? [unit.text] : [];
}
