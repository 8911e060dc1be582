import { check } from '../checker/check';
import type { Finding } from '../checker/finding';
import { cleanLine } from '../draft/cleanText';
import { type Draft, schemaVersion } from '../draft/draft';
import { normaliseDraft } from '../draft/normaliseDraft';
import { err, ok, type Result } from '../result';
import { standards } from '../standards/standards';
import { bodyBlocks } from './bodyBlocks';
import { bodyUnits } from './bodyUnits';
import { foreignFindings } from './foreignFindings';
import { readYaml, splitFrontMatter } from './frontMatter';
import { readHead } from './readHead';
import { reportLongLines, sourceLines } from './sourceLines';
import type { TextFault } from './textFault';

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
  reportLongLines(parts.body, parts.bodyLine, report);
  if (faults.some((fault) => fault.kind === 'lineTooLong')) return err(faults);
  const units = bodyUnits(parts.body.map(cleanLine), parts.bodyLine, report);
  const { blocks, lines: blockLines } = bodyBlocks(units, standard, report);
  if (head === null || faults.length > 0) return err(faults.toSorted((a, b) => a.line - b.line));
  const draft = normaliseDraft({ schemaVersion, ...head, blocks });
  const findings = [
    ...check(draft, standard).filter((finding) => finding.kind === 'labelDiffers'),
    ...foreignFindings(parts.body, parts.bodyLine, { units, blockLines }),
  ];
  return ok({ draft, findings, blockLines });
}
