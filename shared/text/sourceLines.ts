import type { FaultSink } from './textFault';

/**
 * The lines as an editor counts them, a tab as wide as an indented list is deep. The words are not
 * joined into whole characters yet: in YAML an escape may stand before a combining mark.
 */
export function sourceLines(source: string): readonly string[] {
  return source
    .replace(/^\ufeff/, '')
    .replace(/\t/g, '    ')
    .replace(/\u00a0/g, ' ')
    .split(/\r\n?|\n/);
}

/** Fifty pages in one paragraph are no paper. */
const mostLetters = 100_000;

/** Tells of lines that are too long to be read. */
export function reportLongLines(
  lines: readonly string[],
  firstLine: number,
  report: FaultSink,
): void {
  for (const [at, { length: letters }] of lines.entries()) {
    if (letters <= mostLetters) continue;
    report({ kind: 'lineTooLong', letters, most: mostLetters, line: firstLine + at });
  }
}
