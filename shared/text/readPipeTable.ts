import type { AlignType, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { CellAlignment, TableBlock, TableCell } from '../draft/blocks';
import { runsText } from '../draft/plainText';
import { normaliseRuns } from '../draft/runs';
import { mostColumns } from '../draft/tableGrid';
import { unfilledBlank } from '../standards/formText';
import { hasTooManyMarks } from './markLimit';
import { inlineNodes, inlineRuns, type RunLines, syntaxFor } from './readInlines';
import { widthsByText } from './tableWidths';
import type { FaultSink } from './textFault';

/** The room for a table, and who hears of its faults. */
export interface TableContext {
  /** Between the margins, in millimetres. */
  readonly width: number;
  readonly report: FaultSink;
}

/** Reads a table of pipes (GitHub's Markdown); null when its rows do not fit together. */
export function readPipeTable(
  lines: readonly string[],
  line: number,
  { width, report }: TableContext,
): TableBlock | null {
  const table = tableNode(lines);
  if (table === null) {
    report({ kind: 'tableRuleMissing', line });
    return null;
  }
  const cells = readCells(table, line, report);
  const hasHead = cells[0]?.some((cell) => cell.some((runs) => runs.length > 0)) ?? false;
  // A blank head is the way to write a table without one.
  const rows = hasHead ? cells : cells.slice(1);
  if (rows.length === 0) {
    report({ kind: 'tableEmpty', line });
    return null;
  }
  const columns = columnsOf(table);
  if (columns > mostColumns) {
    report({ kind: 'tableTooManyColumns', columns, most: mostColumns, line });
    return null;
  }
  const headerRows = hasHead ? 1 : 0;
  return {
    kind: 'table',
    columns: widthsByText(
      rows.map((row) => row.map(longestLine)),
      columns,
      width,
    ),
    headerRows,
    rows: rows.map((row, index) =>
      row.map((paragraphs, column) => ({
        paragraphs,
        colSpan: 1,
        rowSpan: 1,
        align: pipeAlignment(table.align?.[column] ?? null, index < headerRows),
      })),
    ),
  };
}

/** The runs of every cell; a row with too many cells would lose some, one with too few is a slip. */
function readCells(
  table: Table,
  line: number,
  report: FaultSink,
): readonly (readonly RunLines[])[] {
  const columns = columnsOf(table);
  return table.children.map((row, index) => {
    // The rule under the head is no row of the tree.
    const at = line + index + (index > 0 ? 1 : 0);
    if (row.children.length !== columns) {
      report({ kind: 'tableRowCells', cells: row.children.length, columns, line: at });
    }
    return row.children.map((cell) => inlineRuns(cell.children, at, report));
  });
}

function columnsOf(table: Table): number {
  return table.children[0]?.children.length ?? 0;
}

/** How a cell stands in a column of a pipe table: the words over a column stand in the middle. */
export function pipeAlignment(column: AlignType, isHead: boolean): CellAlignment {
  if (column === 'left' || column === 'center') return column;
  if (isHead) return 'center';
  return column === 'right' ? 'right' : 'left';
}

/** An ellipsis is as wide as three letters. */
const wideBlank = unfilledBlank.repeat(3);

/** The longest paragraph of a cell, as widths are shared out by it. */
export function longestLine(paragraphs: TableCell['paragraphs']): string {
  const texts = paragraphs.map((runs) => runsText(normaliseRuns(runs), {}, () => wideBlank));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function tableNode(lines: readonly string[]): Table | null {
  // Marks pair within a row at most.
  const fullest = lines.find(hasTooManyMarks) ?? '';
  const root = fromMarkdown(lines.join('\n'), {
    extensions: [...syntaxFor(fullest), gfmTable()],
    mdastExtensions: [...inlineNodes, gfmTableFromMarkdown()],
  });
  const [first, ...others] = root.children;
  return first?.type === 'table' && others.length === 0 ? first : null;
}
