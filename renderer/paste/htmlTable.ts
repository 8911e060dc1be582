import {
  type CellAlignment,
  cellAlignments,
  type Mark,
  type Run,
  type TableBlock,
  type TableCell,
} from '@shared/draft/blocks';
import { runsText } from '@shared/draft/plainText';
import { tableGrid } from '@shared/draft/tableGrid';
import { widthsByText } from '@shared/text/tableWidths';
import {
  type ClassMarks,
  isSilent,
  markedText,
  marksInside,
  styleText,
  trimRuns,
} from './htmlText';

interface TableContext {
  readonly classes: ClassMarks;
  /** Width of the text, in millimetres. */
  readonly width: number;
}

/** Reads a copied table; null for one without cells. Ragged rows are filled up. */
export function htmlTable(element: Element, context: TableContext): TableBlock | null {
  const rows = [...element.querySelectorAll('tr')].filter(
    (row) => row.closest('table') === element,
  );
  const cells = rows.map((row) => readRow(row, context.classes)).filter((row) => row.length > 0);
  if (cells.length === 0) return null;
  const whole = fillUp(cells);
  const count = (whole[0] ?? []).reduce((sum, cell) => sum + cell.colSpan, 0);
  const table: TableBlock = {
    kind: 'table',
    columns: Array.from({ length: count }, () => context.width / count),
    headerRows: headerRowsOf(rows),
    rows: whole,
  };
  const grid = tableGrid(table);
  if (!grid.ok) return withoutSpans(table);
  return { ...table, columns: widthsOf(element, table, context.width) };
}

function readRow(row: Element, classes: ClassMarks): readonly TableCell[] {
  return [...row.children]
    .filter(({ tagName }) => tagName === 'TD' || tagName === 'TH')
    .map((cell) => ({
      paragraphs: paragraphsOf(cell, classes),
      colSpan: spanOf(cell, 'colspan'),
      rowSpan: spanOf(cell, 'rowspan'),
      align: alignmentOf(cell),
    }));
}

function paragraphsOf(cell: Element, classes: ClassMarks): TableCell['paragraphs'] {
  const lines: Run[][] = [[]];
  const read = (node: Node, marks: readonly Mark[]) => {
    if (node.nodeType === Node.TEXT_NODE) {
      lines.at(-1)?.push(markedText(node.textContent ?? '', marks));
      return;
    }
    if (!(node instanceof Element) || isSilent(node)) return;
    const isLine = /^(P|DIV|LI|BR|TR|H[1-6])$/.test(node.tagName);
    if (isLine) lines.push([]);
    const inside = marksInside(node, marks, classes);
    for (const child of node.childNodes) read(child, inside);
    if (isLine) lines.push([]);
  };
  const outside = cell.tagName === 'TH' ? [] : marksInside(cell, [], classes);
  for (const child of cell.childNodes) read(child, outside);
  const paragraphs = lines.map(trimRuns).filter((runs) => runs.length > 0);
  return paragraphs.length === 0 ? [[]] : paragraphs;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Math.trunc(Number(cell.getAttribute(name) ?? 1));
  return span >= 1 && span <= 1000 ? span : 1;
}

/** The cell's own alignment, else that of its first paragraph, as Word writes it. */
function alignmentOf(cell: Element): CellAlignment {
  const candidates = [cell, cell.querySelector('p, div')].filter((element) => element !== null);
  const typed = candidates.map(
    (element) => element.getAttribute('align')?.toLowerCase() || styleText(element, 'text-align'),
  );
  const found = typed.find((align) => align !== '') ?? '';
  const usual = cell.tagName === 'TH' ? 'center' : 'left';
  return cellAlignments.find((align) => align === found) ?? usual;
}

/** Rows of a head, or at the top of the table and marked as such. */
function headerRowsOf(rows: readonly Element[]): number {
  const body = rows.findIndex(
    (row) =>
      row.parentElement?.tagName !== 'THEAD' &&
      !([...row.children].length > 0 && [...row.children].every(({ tagName }) => tagName === 'TH')),
  );
  return body < 0 ? rows.length : body;
}

/** Rows as long as the longest, and no cell that reaches below the last row. */
function fillUp(rows: readonly (readonly TableCell[])[]): readonly (readonly TableCell[])[] {
  const lengths = rows.map(() => 0);
  for (const [top, row] of rows.entries()) {
    for (const cell of row) {
      const bottom = Math.min(top + cell.rowSpan, rows.length);
      for (let at = top; at < bottom; at += 1) lengths[at] = (lengths[at] ?? 0) + cell.colSpan;
    }
  }
  const width = Math.max(...lengths);
  return rows.map((row, top) => [
    ...row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - top) })),
    ...Array.from({ length: width - (lengths[top] ?? 0) }, () => emptyCell),
  ]);
}

const emptyCell: TableCell = { paragraphs: [[]], colSpan: 1, rowSpan: 1, align: 'left' };

/** What cannot be laid out with its merged cells is kept cell by cell. */
function withoutSpans(table: TableBlock): TableBlock {
  const count = Math.max(...table.rows.map((row) => row.length));
  const rows = table.rows.map((row) => [
    ...row.map((cell) => ({ ...cell, colSpan: 1, rowSpan: 1 })),
    ...Array.from({ length: count - row.length }, () => emptyCell),
  ]);
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  return { ...table, columns: Array.from({ length: count }, () => width / count), rows };
}

/** The proportions of the source over the width of our page; by the texts where it names none. */
function widthsOf(element: Element, table: TableBlock, width: number): readonly number[] {
  const named = namedWidths(element, table);
  if (named.length === table.columns.length && named.every((one) => one > 0)) {
    const sum = named.reduce((total, one) => total + one, 0);
    return named.map((one) => Math.round(((one * width) / sum) * 10) / 10);
  }
  const texts = table.rows.map((row) =>
    row.map(({ paragraphs, colSpan }) =>
      colSpan === 1 ? paragraphs.map((runs) => runsText(runs, {})).join(' ') : '',
    ),
  );
  return widthsByText(texts, table.columns.length, width);
}

function namedWidths(element: Element, table: TableBlock): readonly number[] {
  const columns = [...element.querySelectorAll('col')].flatMap((column) =>
    Array.from({ length: spanOfColumn(column) }, () => lengthOf(column)),
  );
  if (columns.length === table.columns.length) return columns;
  const full = [...element.querySelectorAll('tr')].find(
    (row) => row.children.length === table.columns.length,
  );
  return full === undefined ? [] : [...full.children].map(lengthOf);
}

function spanOfColumn(column: Element): number {
  return Math.min(Math.max(Math.trunc(Number(column.getAttribute('span') ?? 1)) || 1, 1), 100);
}

/** A width in whatever unit the source uses: only the proportions matter. */
function lengthOf(element: Element): number {
  const text = styleText(element, 'width') || element.getAttribute('width') || '';
  return Number.parseFloat(text) || 0;
}
