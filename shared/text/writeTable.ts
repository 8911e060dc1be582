import type { AlignType } from 'mdast';
import type { TableBlock, TableCell } from '../draft/blocks';
import { isFieldRun } from '../draft/runs';
import { longestLine, pipeAlignment } from './readPipeTable';
import { widthsByText } from './tableWidths';
import { guardedMark, writeInlines } from './writeInlines';

/** A table as Markdown: of pipes where those can say all of it, else as `<table>`. */
export function writeTable(table: TableBlock, width: number): string {
  const columns = pipeColumns(table, width);
  return columns === null ? htmlTable(table) : pipeTable(table, columns);
}

const rules = [
  { align: null, rule: '---' },
  { align: 'left', rule: ':---' },
  { align: 'center', rule: ':---:' },
  { align: 'right', rule: '---:' },
] as const;

/** How each column of a table of pipes is aligned; null when pipes cannot say this table. */
function pipeColumns(table: TableBlock, width: number): readonly AlignType[] | null {
  const { rows, columns, headerRows } = table;
  const isMerged = rows.some((row) =>
    row.some((cell) => cell.colSpan > 1 || cell.rowSpan > 1 || row.length !== columns.length),
  );
  const hasWords = rows[0]?.some((cell) => longestLine(cell.paragraphs) !== '') ?? false;
  if (isMerged || headerRows !== 1 || !hasWords) return null;
  const usual = widthsByText(
    rows.map((row) => row.map((cell) => longestLine(cell.paragraphs))),
    columns.length,
    width,
  );
  if (usual.some((column, index) => column !== columns[index])) return null;
  const aligned = columns.map((_, column) => columnAlignment(rows.map((row) => row[column])));
  return aligned.every((align) => align !== undefined) ? aligned : null;
}

function columnAlignment(cells: readonly (TableCell | undefined)[]): AlignType | undefined {
  return rules.find(({ align }) =>
    cells.every((cell, row) => cell?.align === pipeAlignment(align, row === 0)),
  )?.align;
}

function pipeTable({ rows }: TableBlock, columns: readonly AlignType[]): string {
  const lines = rows.map((row) => row.map(pipeCell));
  const rule = columns.map((column) => rules.find(({ align }) => align === column)?.rule ?? '---');
  const [head = [], ...body] = lines;
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function pipeCell({ paragraphs }: TableCell): string {
  return paragraphs.map((runs) => writeInlines(runs, { isCell: true })).join('<br>');
}

function htmlTable({ columns, headerRows, rows }: TableBlock): string {
  const widths = columns.map((column) => `<col style="width:${column}mm">`).join('');
  const lines = rows.map((row, index) => htmlRow(row, index < headerRows ? 'th' : 'td'));
  const head = headerRows > 0 ? ['<thead>', ...lines.slice(0, headerRows), '</thead>'] : [];
  return ['<table>', widths, ...head, ...lines.slice(headerRows), '</table>'].join('\n');
}

function htmlRow(row: readonly TableCell[], tag: 'th' | 'td'): string {
  const usual = tag === 'th' ? 'center' : 'left';
  const cells = row.map(({ paragraphs, colSpan, rowSpan, align }) => {
    const attributes = [
      colSpan > 1 ? ` colspan="${colSpan}"` : '',
      rowSpan > 1 ? ` rowspan="${rowSpan}"` : '',
      align === usual ? '' : ` align="${align}"`,
    ].join('');
    return `<${tag}${attributes}>${paragraphs.map(htmlRuns).join('<br>')}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

const htmlTags = { bold: 'b', italic: 'i', underline: 'u' } as const;

function htmlRuns(runs: TableCell['paragraphs'][number]): string {
  let isAfterSpace = true;
  const pieces = runs.map((run, index) => {
    const marks = run.marks ?? [];
    const open = marks.map((mark) => `<${htmlTags[mark]}>`).join('');
    const close = marks
      .map((mark) => `</${htmlTags[mark]}>`)
      .reverse()
      .join('');
    if (isFieldRun(run)) {
      isAfterSpace = false;
      return `${open}{{${run.field}}}${close}`;
    }
    const words = htmlText(run.text, isAfterSpace, index === runs.length - 1);
    isAfterSpace = words.endsWith(' ');
    return open + words + close;
  });
  return pieces.join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A browser drops spaces at the ends and behind another: those are written as characters. */
function htmlText(text: string, isAfterSpace: boolean, isLast: boolean): string {
  const spaced = text
    .replace(/[&<>]/g, (character) => entities[character] ?? character)
    .replace(/\{(?=\{)/g, '{&#8203;')
    .replace(/ {2,}/g, (spaces) => `${'&nbsp;'.repeat(spaces.length - 1)} `);
  const front = isAfterSpace ? spaced.replace(/^ /, '&nbsp;') : spaced;
  return guardedMark(isLast ? front.replace(/ $/, '&nbsp;') : front);
}
