import { htmlRows } from './htmlRows';
import type { ListFinding } from './listFinding';
import { textRows } from './textRows';

/** What the clipboard holds: Excel, Word and browsers give both. */
export interface PastedList {
  readonly html: string;
  readonly text: string;
}

/** A pasted list as rows of texts, before anything is known of its columns. */
export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  readonly findings: readonly ListFinding[];
}

/** More than any committee and its guests; a wrong selection of a whole sheet is stopped. */
const mostRows = 1_000;

/** The table that was pasted; the one of HTML tells more than its text. */
export function pastedTable({ html, text }: PastedList): PastedTable {
  const ofHtml: PastedTable = html === '' ? { rows: [], findings: [] } : htmlRows(html);
  const table = ofHtml.rows.length > 0 ? ofHtml : textRows(text);
  const findings = table === ofHtml ? ofHtml.findings : [...ofHtml.findings, ...table.findings];
  const rows = withoutEmptyEnd(table.rows);
  if (rows.length <= mostRows) return { rows, findings };
  const finding: ListFinding = { kind: 'tooManyRows', count: rows.length, limit: mostRows };
  return { rows: rows.slice(0, mostRows), findings: [...findings, finding] };
}

/** Whether a clipboard holds a list, and not a word or a sentence to be typed into a cell. */
export function holdsList(pasted: PastedList): boolean {
  const { rows } = pastedTable(pasted);
  return rows.length > 1 || (rows[0] ?? []).length > 1;
}

function withoutEmptyEnd(rows: PastedTable['rows']): PastedTable['rows'] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return rows.slice(0, last + 1);
}
