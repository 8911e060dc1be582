import { parse } from 'papaparse';
import { withoutGuard } from './formulaGuard';
import type { PastedTable } from './pastedTable';

/** The rows of a text: cells between tabs, CSV, or one cell a line. */
export function textRows(text: string): PastedTable {
  const source = text.replace(/^\uFEFF/u, '');
  const delimiter = delimiterOf(source);
  if (delimiter === null) return { rows: lineRows(source), findings: [] };
  const { data, errors } = parse<string[]>(source, { delimiter });
  if (errors.some(({ type }) => type === 'Quotes')) {
    const rows = source.split(/\r\n?|\n/u).map((line) => tidy(line.split(delimiter)));
    return { rows, findings: [{ kind: 'quoteOpen' }] };
  }
  return { rows: data.map(tidy), findings: [] };
}

function tidy(cells: readonly string[]): string[] {
  return cells.map((cell) => withoutGuard(cell).replace(/\r\n?/gu, '\n').trim());
}

/** Tabs come from spreadsheets; else the sign that parts every line alike. Null for plain lines. */
function delimiterOf(text: string): string | null {
  if (text.includes('\t')) return '\t';
  return [';', ','].find((delimiter) => partsAlike(text, delimiter)) ?? null;
}

function partsAlike(text: string, delimiter: string): boolean {
  const { data } = parse<string[]>(text.trim(), { delimiter, skipEmptyLines: true });
  const widths = new Set(data.map((row) => row.length));
  return data.length > 1 && widths.size === 1 && !widths.has(1);
}

/** Number, letter or dash before a line of a typed list. */
const label = /^\s*(?:\d{1,3}\s*[.)/-]|[-–+•*])\s+/u;

function lineRows(text: string): string[][] {
  return text.split(/\r\n?|\n/u).map((line) => [line.replace(label, '').trim()]);
}
