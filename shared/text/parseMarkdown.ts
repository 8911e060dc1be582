import { check } from '../checker/check';
import type { Finding } from '../checker/finding';
import { cleanLine } from '../draft/cleanText';
import { type Draft, schemaVersion } from '../draft/draft';
import { normaliseDraft } from '../draft/normaliseDraft';
import { err, ok, type Result } from '../result';
import { standards } from '../standards/standards';
import { bodyBlocks } from './bodyBlocks';
import { bodyUnits, type Unit } from './bodyUnits';
import { type ForeignMark, foreignMarks } from './foreignMarks';
import { readYaml, splitFrontMatter, type TextParts } from './frontMatter';
import { hasTooManyMarks } from './markLimit';
import { readHead } from './readHead';
import type { FaultSink, TextFault } from './textFault';

/** A text that was understood. */
export interface ParsedText {
  readonly draft: Draft;
  /** Labels typed with another number than counting gives, and Markdown that is printed as typed. */
  readonly findings: readonly Finding[];
  /** The line of the text at which each block begins, from 1. */
  readonly blockLines: readonly number[];
}

/**
 * Reads Markdown with YAML front matter, or tells all that is wrong with it, in the order of lines.
 * The same text gives the same draft everywhere: a paper without a date is one of today's standard.
 */
export function parseMarkdown(source: string): Result<ParsedText, readonly TextFault[]> {
  const faults: TextFault[] = [];
  const report = (fault: TextFault) => {
    faults.push(fault);
  };
  const parts = splitFrontMatter(sourceLines(source), report);
  if (parts === null) return err(faults);
  const entries = readYaml(parts.head, parts.headLine, report);
  const head = entries === null ? null : readHead(entries, parts.headLine - 1, report);
  const standard = standards[head?.standard ?? 'HD05-2026'];
  reportLongLines(parts, report);
  if (faults.some((fault) => fault.kind === 'lineTooLong')) return err(faults);
  const units = bodyUnits(parts.body.map(cleanLine), parts.bodyLine, report);
  const { blocks, lines: blockLines } = bodyBlocks(units, standard, report);
  if (head === null || faults.length > 0) return err(faults.toSorted((a, b) => a.line - b.line));
  const draft = normaliseDraft({ schemaVersion, ...head, blocks });
  const findings = [
    ...check(draft, standard).filter((finding) => finding.kind === 'labelDiffers'),
    ...foreignFindings(parts, units, blockLines),
  ];
  return ok({ draft, findings, blockLines });
}

function foreignFindings(
  { body, bodyLine }: TextParts,
  units: readonly Unit[],
  blockLines: readonly number[],
): readonly Finding[] {
  const full = units.filter((unit) => unitTexts(unit).some(hasTooManyMarks));
  const marks: readonly ForeignMark[] = [
    ...foreignMarks(body, bodyLine),
    ...full.map(({ line }) => ({ construct: 'tooManyMarks' as const, line })),
  ];
  return marks
    .toSorted((a, b) => a.line - b.line)
    .map((mark) => {
      const index = Math.max(
        blockLines.findLastIndex((line) => line <= mark.line),
        0,
      );
      const place = { kind: 'block', index } as const;
      return { kind: 'markdownUnknown', severity: 'warning', place, ...mark };
    });
}

function unitTexts(unit: Unit): readonly string[] {
  if (unit.kind === 'pipeTable') return unit.rows;
  return 'text' in unit ? [unit.text] : [];
}

/** Fifty pages in one paragraph are no paper. */
const mostLetters = 100_000;

function reportLongLines({ body, bodyLine }: TextParts, report: FaultSink): void {
  for (const [at, { length: letters }] of body.entries()) {
    if (letters <= mostLetters) continue;
    report({ kind: 'lineTooLong', letters, most: mostLetters, line: bodyLine + at });
  }
}

/**
 * The lines as an editor counts them, a tab as wide as an indented list is deep. The words are not
 * joined into whole characters yet: in YAML an escape may stand before a combining mark.
 */
function sourceLines(source: string): readonly string[] {
  return source
    .replace(/^\ufeff/, '')
    .replace(/\t/g, '    ')
    .replace(/\u00a0/g, ' ')
    .split(/\r\n?|\n/);
}
