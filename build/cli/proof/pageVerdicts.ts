import type { PageComparison } from './measure/previewPages';
import type { ProvenPaper } from './runProof';

/** A demand on the pages of all papers together. */
export interface PageVerdict {
  readonly line: string;
  readonly isRight: boolean;
}

/** Share of papers, and of pages of long papers, that must be alike. */
const mostAlike = 0.95;

/** How far the pages of the preview are those of LibreOffice, over all papers and the long ones. */
export function pageVerdicts(proven: readonly ProvenPaper[]): readonly PageVerdict[] {
  const all = proven.flatMap(comparisonOf);
  const long = proven.filter(({ paper }) => paper.group === 'long').flatMap(comparisonOf);
  const pages = sum(long.map(({ office }) => office));
  const same = sum(long.map(({ sameStart }) => sameStart));
  return [
    verdict('papers with as many pages in the preview', alike(all), all.length, mostAlike),
    verdict('long papers with as many pages in the preview', alike(long), long.length, 1),
    verdict('pages of long papers that begin with the same line', same, pages, mostAlike),
  ].filter((one) => one !== null);
}

/** The papers whose pages differ, one line each. */
export function pageDifferences(proven: readonly ProvenPaper[]): readonly string[] {
  return proven.flatMap(({ paper, comparison }) => {
    if (comparison === null || !differs(comparison)) return [];
    const { preview, office, sameStart, stop, firstDifference } = comparison;
    const ends = stop === '' ? '' : `; the preview stops: ${stop}`;
    const lines = `${sameStart} of ${office} pages begin alike`;
    return [
      `${paper.id}: ${preview} pages, LibreOffice ${office}; ${lines}; ${firstDifference}${ends}`,
    ];
  });
}

function comparisonOf({ comparison }: ProvenPaper): readonly PageComparison[] {
  return comparison === null ? [] : [comparison];
}

function differs({ preview, office, sameStart, stop }: PageComparison): boolean {
  return preview !== office || sameStart < office || stop !== '';
}

function alike(comparisons: readonly PageComparison[]): number {
  return comparisons.filter(({ preview, office, stop }) => preview === office && stop === '')
    .length;
}

function verdict(what: string, right: number, of: number, share: number): PageVerdict | null {
  if (of === 0) return null;
  const percent = ((right / of) * 100).toFixed(1);
  const least = `at least ${share * 100}%`;
  return {
    line: `${what}: ${right} of ${of}, ${percent}% (${least})`,
    isRight: right >= of * share,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
