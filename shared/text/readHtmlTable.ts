import { parseFragment } from 'parse5';
import { cellAlignments, type TableBlock, type TableCell } from '../draft/blocks';
import { mostColumns, tableGrid } from '../draft/tableGrid';
import { htmlCellRuns } from './htmlCellRuns';
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isContent,
  isDeeperThan,
  isElement,
  nodeText,
  styleProperty,
} from './htmlNodes';
import { longestLine, type TableContext } from './readPipeTable';
import { widthsByText } from './tableWidths';
import type { TextFaultCause } from './textFault';

/** Reads a `<table>` with merged cells and widths; null when it is no whole grid. */
export function readHtmlTable(
  source: string,
  line: number,
  { width, report }: TableContext,
): TableBlock | null {
  const faults: TextFaultCause[] = [];
  const table = new TableReader(width, faults).read(source);
  for (const fault of faults) report({ ...fault, line });
  return faults.length > 0 ? null : table;
}

/** As deep as a browser reads; the readers below go one call deeper with every element. */
const mostDepth = 512;

interface Row {
  readonly cells: readonly TableCell[];
  readonly isHead: boolean;
}

class TableReader {
  readonly #width: number;
  readonly #faults: TextFaultCause[];

  constructor(width: number, faults: TextFaultCause[]) {
    this.#width = width;
    this.#faults = faults;
  }

  read(source: string): TableBlock | null {
    const fragment = parseFragment(source);
    if (isDeeperThan(fragment, mostDepth)) {
      this.#faults.push({ kind: 'tableTooDeep' });
      return null;
    }
    const nodes = fragment.childNodes.filter(isContent);
    const table = nodes.find((node) => isElement(node, 'table'));
    // The parser moves what stands between the cells out of the table: it would leave its place.
    for (const node of nodes) if (node !== table) this.#foreign(node);
    if (table === undefined) return null;
    const rows = this.#rows(table, false);
    if (rows.length === 0) this.#faults.push({ kind: 'tableEmpty' });
    const firstBodyRow = rows.findIndex((row) => !row.isHead);
    return this.#withColumns(table, {
      kind: 'table',
      columns: [],
      headerRows: firstBodyRow < 0 ? rows.length : firstBodyRow,
      rows: rows.map((row) => row.cells),
    });
  }

  #rows(parent: HtmlElement, isInHead: boolean): readonly Row[] {
    return parent.childNodes.filter(isContent).flatMap((node): readonly Row[] => {
      if (isElement(node, 'tr')) return [this.#row(node, isInHead)];
      if (isElement(node, 'thead')) return this.#rows(node, true);
      if (isElement(node, 'tbody', 'tfoot')) return this.#rows(node, false);
      if (!isElement(node, 'colgroup', 'col')) this.#foreign(node);
      return [];
    });
  }

  #row(row: HtmlElement, isInHead: boolean): Row {
    const nodes = row.childNodes.filter(isContent);
    const isHead = nodes.length > 0 && nodes.every((node) => isElement(node, 'th'));
    const cells = nodes.flatMap((node) => (isElement(node, 'td', 'th') ? [this.#cell(node)] : []));
    return { cells, isHead: isInHead || isHead };
  }

  #cell(cell: HtmlElement): TableCell {
    const typed = attribute(cell, 'align') || styleProperty(cell, 'text-align');
    const usual = isElement(cell, 'th') ? 'center' : 'left';
    return {
      paragraphs: htmlCellRuns(cell),
      colSpan: this.#span(attribute(cell, 'colspan')),
      rowSpan: this.#span(attribute(cell, 'rowspan')),
      align: cellAlignments.find((align) => align === typed.toLowerCase()) ?? usual,
    };
  }

  #span(value: string): number {
    if (value === '') return 1;
    const span = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (span === 0) this.#faults.push({ kind: 'tableSpan', value });
    return Math.max(1, span);
  }

  #withColumns(element: HtmlElement, table: TableBlock): TableBlock | null {
    // Nothing reaches into the first row from above, so its cells say how many columns there are.
    const count = (table.rows[0] ?? []).reduce((sum, cell) => sum + cell.colSpan, 0);
    const widths = this.#widths(element);
    if (count > mostColumns) {
      this.#faults.push({ kind: 'tableTooManyColumns', columns: count, most: mostColumns });
      return null;
    }
    if (widths.length > 0 && widths.length !== count) {
      this.#faults.push({ kind: 'tableWidthsCount', widths: widths.length, columns: count });
      return null;
    }
    const even = { ...table, columns: Array.from({ length: count }, () => 1) };
    const grid = tableGrid(even);
    if (!grid.ok) {
      this.#faults.push({ kind: 'tableUneven', row: grid.error.row });
      return null;
    }
    if (widths.length > 0) return { ...table, columns: widths };
    const texts = grid.value.map((row) =>
      row.map(({ cell, isOrigin }) =>
        isOrigin && cell.colSpan === 1 ? longestLine(cell.paragraphs) : '',
      ),
    );
    return { ...table, columns: widthsByText(texts, count, this.#width) };
  }

  /** Widths of the `<col>` elements in millimetres; none when the table names none. */
  #widths(table: HtmlElement): readonly number[] {
    const groups = table.childNodes.filter((node) => isElement(node, 'colgroup'));
    const columns = [table, ...groups].flatMap((parent) =>
      parent.childNodes.filter((node) => isElement(node, 'col')),
    );
    const typed = columns.flatMap((column) => {
      const value = styleProperty(column, 'width') || attribute(column, 'width');
      return Array.from({ length: this.#span(attribute(column, 'span')) }, () => value);
    });
    return typed.every((value) => value === '') ? [] : typed.map((value) => this.#length(value));
  }

  #length(value: string): number {
    const [, digits = '', unit = ''] = /^(\d*\.?\d+(?:e[-+]?\d+)?) *(mm|cm|%)$/i.exec(value) ?? [];
    const length = Number(digits) * (this.#unitSizes[unit.toLowerCase()] ?? 0);
    if (!(length > 0 && Number.isFinite(length))) this.#faults.push({ kind: 'tableWidth', value });
    return length;
  }

  /** Millimetres in one of each unit; a share is of the width between the margins. */
  get #unitSizes(): Readonly<Record<string, number>> {
    return { mm: 1, cm: 10, '%': this.#width / 100 };
  }

  #foreign(node: HtmlNode): void {
    this.#faults.push({ kind: 'tableForeign', found: nodeText(node) || node.nodeName });
  }
}
