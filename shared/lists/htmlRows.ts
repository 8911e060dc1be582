import { parse } from 'parse5';
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isDeeperThan,
  isElement,
} from '../text/htmlNodes';
import type { PastedTable } from './pastedTable';

/** As deep as a browser reads. */
const mostDepth = 512;

/** The rows of all tables in a piece of HTML; none where it has no table. */
export function htmlRows(html: string): PastedTable {
  const page = parse(html);
  if (isDeeperThan(page, mostDepth)) {
    return { rows: [], findings: [{ kind: 'listUnreadable' }] };
  }
  const reader = new RowReader();
  for (const table of tablesIn(page)) reader.read(table);
  const { rows, merged } = reader;
  return { rows, findings: merged > 0 ? [{ kind: 'cellsMerged', count: merged }] : [] };
}

/** The outermost tables; one inside a cell is words of that cell. */
function tablesIn(parent: HtmlParent): readonly HtmlElement[] {
  return parent.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tagName === 'table' ? [node] : tablesIn(node);
  });
}

/** A cell that reaches into the rows below. */
interface Hanging {
  readonly text: string;
  readonly width: number;
  left: number;
}

/** Excel writes spans of many thousands for whole columns. */
const mostSpan = 1_000;

class RowReader {
  readonly rows: string[][] = [];
  merged = 0;

  read(table: HtmlElement): void {
    const hanging = new Map<number, Hanging>();
    for (const row of rowsOf(table)) this.rows.push(this.#row(row, hanging));
  }

  #row(row: HtmlElement, hanging: Map<number, Hanging>): string[] {
    const texts: string[] = [];
    for (const cell of row.childNodes) {
      if (!isElement(cell, 'td', 'th')) continue;
      takeHanging(texts, hanging);
      this.#cell(cell, texts, hanging);
    }
    takeHanging(texts, hanging);
    return texts;
  }

  #cell(cell: HtmlElement, texts: string[], hanging: Map<number, Hanging>): void {
    const text = cellWords(cell);
    const width = spanOf(cell, 'colspan');
    const height = spanOf(cell, 'rowspan');
    // Empty cells are joined for looks alone.
    if ((width > 1 || height > 1) && text !== '') this.merged += 1;
    if (height > 1) hanging.set(texts.length, { text, width, left: height - 1 });
    texts.push(text, ...Array.from({ length: width - 1 }, () => ''));
  }
}

/** What hangs down from the rows above stands in this row, too. */
function takeHanging(texts: string[], hanging: Map<number, Hanging>): void {
  for (let cell = hanging.get(texts.length); cell; cell = hanging.get(texts.length)) {
    const at = texts.length;
    texts.push(cell.text, ...Array.from({ length: cell.width - 1 }, () => ''));
    cell.left -= 1;
    if (cell.left === 0) hanging.delete(at);
  }
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return table.childNodes.flatMap((node) => {
    if (isElement(node, 'tr')) return [node];
    return isElement(node, 'thead', 'tbody', 'tfoot') ? rowsOf(node) : [];
  });
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), mostSpan);
}

/** Words of a cell, each paragraph on a line. */
function cellWords(cell: HtmlElement): string {
  return rawWords(cell)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\s]*/gu, '\n')
    .trim();
}

const lineMakers: readonly string[] = ['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3'];

function rawWords(node: HtmlNode): string {
  // A line break in the source is only a space on the page.
  if ('value' in node) return node.value.replace(/\s+/gu, ' ');
  if (!isElement(node)) return '';
  if (node.tagName === 'br') return '\n';
  const words = node.childNodes.map(rawWords).join('');
  return lineMakers.includes(node.tagName) ? `${words}\n` : words;
}
