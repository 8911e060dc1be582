import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeFileSafely } from '@electron/writeFileSafely';
import type { Finding } from '@shared/checker/finding';
import { findingMessage } from '@shared/checker/findingMessages';
import { exportDocx } from '@shared/docx/exportDocx';
import { messageFor } from '@shared/messages';
import { standards } from '@shared/standards/standards';
import { type ParsedText, parseMarkdown } from '@shared/text/parseMarkdown';
import type { ExportJob } from './exportArguments';
import { type ExportFault, exportFaultSentence, remarkWord } from './exportWords';
import { readTextFile } from './readTextFile';

/** What became of one text: lines for the user, and whether its Word file is written. */
export interface ExportReport {
  readonly isWritten: boolean;
  readonly lines: readonly string[];
}

const commandLine = { kind: 'machineCommandLine' } as const;

/** Turns one text into a Word file; on any fault the file that stood there is untouched. */
export async function exportText(job: ExportJob): Promise<ExportReport> {
  const { input, output, makesFolder } = job;
  const source = await readTextFile(input);
  if (!source.ok) {
    return failed([said(input, source.error.line, exportFaultSentence(source.error.fault))]);
  }
  const parsed = parseMarkdown(source.value);
  if (!parsed.ok) {
    return failed(parsed.error.map((fault) => said(input, fault.line, messageFor(fault))));
  }
  // A folder that cannot be made is missing, which the next line says.
  if (makesFolder) await mkdir(path.dirname(output), { recursive: true }).catch(() => undefined);
  const refusal = await outputFault(job);
  if (refusal !== null) return failed([said(input, null, exportFaultSentence(refusal))]);
  const { draft } = parsed.value;
  const bytes = await exportDocx(draft, standards[draft.standard], commandLine);
  if (!bytes.ok) return failed([said(input, null, messageFor(bytes.error))]);
  const written = await writeFileSafely(path.resolve(output), new Uint8Array(bytes.value));
  if (!written.ok) return failed([said(input, null, messageFor(written.error))]);
  return { isWritten: true, lines: remarks(input, parsed.value) };
}

/** `tệp:dòng: câu`; without a line where the whole file is meant. */
export function said(file: string, line: number | null, sentence: string): string {
  return line === null ? `${file}: ${sentence}` : `${file}:${line}: ${sentence}`;
}

function failed(lines: readonly string[]): ExportReport {
  return { isWritten: false, lines };
}

function remarks(input: string, { findings, blockLines }: ParsedText): readonly string[] {
  return findings.map((finding) => {
    return said(input, lineOf(finding, blockLines), `${remarkWord}: ${findingMessage(finding)}`);
  });
}

function lineOf(finding: Finding, blockLines: readonly number[]): number | null {
  if (finding.kind === 'markdownUnknown') return finding.line;
  return finding.place.kind === 'block' ? (blockLines[finding.place.index] ?? null) : null;
}

async function outputFault({ input, output }: ExportJob): Promise<ExportFault | null> {
  const folder = path.dirname(output);
  const [foundFolder, found, text] = await Promise.all([folder, output, input].map(statOrNull));
  if (!foundFolder) return { kind: 'folderMissing', folder };
  if (!foundFolder.isDirectory()) return { kind: 'notFolder', folder };
  if (found?.isDirectory()) return { kind: 'outputIsFolder', output };
  // The same file under another name too: a link, or capitals where these do not count.
  const isSame = found && text && found.ino === text.ino && found.dev === text.dev;
  return isSame ? { kind: 'outputIsInput', output } : null;
}

function statOrNull(file: string) {
  return stat(file).catch(() => null);
}
