import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportDocx } from '@shared/docx/exportDocx';
import { type MachineSecrecy, undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { standards } from '@shared/standards/standards';
import { type AcceptedDifference, acceptedFor } from './accepted';
import { packageFaults } from './docx/packageFaults';
import { measuredPaper } from './measure/measuredPaper';
import type { MeasuredRow } from './measure/measuredRow';
import { measurePaper } from './measure/measurePaper';
import { pdfSheets } from './measure/pdfSheets';
import { comparePages, type PageComparison } from './measure/previewPages';
import type { ProofPaper } from './papers/proofPapers';
import { officePages } from './render/officePages';

/** What the proof found about one paper. */
export interface ProvenPaper {
  readonly paper: ProofPaper;
  readonly rows: readonly ProvenRow[];
  /** Against the schemas of the format and what they let through. */
  readonly fileFaults: readonly string[];
  /** Pages as LibreOffice lays them out; 0 for a refused paper. */
  readonly pages: number;
  /** Against the pages of the preview; null for a refused paper. */
  readonly comparison: PageComparison | null;
}

/** A measured row; one that is wrong may be accepted for a written reason. */
export interface ProvenRow extends MeasuredRow {
  readonly accepted: AcceptedDifference | null;
}

/** Whether everything about a paper is right, or wrong for a written reason. */
export function isProven({ rows, fileFaults }: ProvenPaper): boolean {
  return fileFaults.length === 0 && rows.every(({ isRight, accepted }) => isRight || accepted);
}

/** Exports, checks, renders and measures papers; their files stay in the folder. */
export async function runProof(
  papers: readonly ProofPaper[],
  folder: string,
): Promise<readonly ProvenPaper[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written: WrittenPaper[] = [];
  for (const paper of papers) written.push(await writePaper(paper, folder));
  const names = written.flatMap(({ paper, bytes }) => (bytes === null ? [] : [paper.id]));
  const [faults] = await Promise.all([allFaults(written), officePages(folder, names)]);
  const proven: ProvenPaper[] = [];
  for (const [index, one] of written.entries()) {
    proven.push(await provePaper(one, folder, faults[index] ?? []));
  }
  return proven;
}

interface WrittenPaper {
  readonly paper: ProofPaper;
  /** Null where the export refused it. */
  readonly bytes: ArrayBuffer | null;
  readonly error: string;
}

const declaredMachine: MachineSecrecy = {
  kind: 'declared',
  declaration: {
    schemaVersion: 1,
    unit: 'Văn phòng Đảng ủy xã Bình Lâm',
    declaredBy: 'Trần Văn Khải, Chánh Văn phòng',
    declaredOn: '2026-03-02',
    legalBasis: 'Quyết định số 15-QĐ/ĐU',
  },
};

async function writePaper(paper: ProofPaper, folder: string): Promise<WrittenPaper> {
  const machine = paper.isDeclared ? declaredMachine : undeclaredMachine;
  const exported = await exportDocx(paper.draft, standards[paper.draft.standard], machine);
  if (!exported.ok) return { paper, bytes: null, error: exported.error.kind };
  const file = path.join(folder, `${paper.id}.docx`);
  writeFileSync(file, new Uint8Array(exported.value));
  return { paper, bytes: exported.value, error: '' };
}

async function allFaults(
  written: readonly WrittenPaper[],
): Promise<readonly (readonly string[])[]> {
  const all: (readonly string[])[] = [];
  for (const { bytes } of written) all.push(bytes === null ? [] : await packageFaults(bytes));
  return all;
}

async function provePaper(
  { paper, bytes, error }: WrittenPaper,
  folder: string,
  fileFaults: readonly string[],
): Promise<ProvenPaper> {
  if (bytes === null || paper.isRefused) {
    return { paper, rows: [refusalRow(paper, error)], fileFaults, pages: 0, comparison: null };
  }
  const sheets = await pdfSheets(path.join(folder, `${paper.id}.pdf`));
  const standard = standards[paper.draft.standard];
  const rows = measurePaper(measuredPaper(paper.draft, standard, { bytes, sheets }));
  const judged = rows.map((row) => ({ ...row, accepted: acceptedFor(paper.id, row) }));
  const comparison = comparePages(paper.draft, standard, sheets);
  return { paper, rows: judged, fileFaults, pages: sheets.length, comparison };
}

function refusalRow({ isRefused, draft }: ProofPaper, error: string): ProvenRow {
  return {
    part: 'file',
    property: 'export',
    rule: standards[draft.standard].styles.cell.size.rule,
    expected: isRefused ? 'refused with a reason' : 'a Word file',
    measured: error === '' ? 'a Word file' : `refused: ${error}`,
    isRight: isRefused && error !== '',
    accepted: null,
  };
}
