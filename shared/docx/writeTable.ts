import {
  BorderStyle,
  type ITableOptions,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { TableCell as DraftCell, TableBlock } from '../draft/blocks';
import { runsText } from '../draft/plainText';
import type { GridSquare } from '../draft/tableGrid';
import { type Standard, singleLine } from '../standards/standard';
import { toEighths, toPoints, toTwips, twipsToPoints } from '../units';
import type { Form } from './form';
import { FormTable } from './formTable';
import { breakLines } from './lineBreaks';
import { cellRuns, faceOfLook } from './paragraphs';
import { alignments } from './wordStyles';

/** A table with its cells laid out, and where it stands. */
export interface PlacedTable {
  readonly table: TableBlock;
  readonly grid: readonly (readonly GridSquare[])[];
  /** Twips between the margins of its page. */
  readonly room: number;
  /** The last row stays with what follows; header rows always do. */
  readonly keepsNext: boolean;
}

/** A table in fixed columns; header rows repeat on each page, rows do not break (P-BODY-1, S-BODY-7). */
export function writeTable(form: Form, placed: PlacedTable): FormTable {
  const columns = columnTwips(placed.table.columns, placed.room);
  const { headerRows } = placed.table;
  return new FormTable(
    {
      ...tableFrame(form.standard, columns),
      rows: placed.grid.map((_, index) => tableRow(form, placed, columns, index)),
    },
    headerRows < placed.grid.length ? headerRows : 0,
  );
}

/** What a table of columns in twips says beside its rows: fixed widths, thin lines all round. */
export function tableFrame(
  { lines }: Standard,
  columns: readonly number[],
): Omit<ITableOptions, 'rows'> {
  const size = toEighths(lines.table.default);
  const line = { style: BorderStyle.SINGLE, size, color: 'auto' } as const;
  const side = toTwips(lines.cellMargin.default);
  return {
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: {
      top: 0,
      bottom: 0,
      left: side,
      right: side,
      marginUnitType: WidthType.DXA,
    },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  };
}

/** Millimetres to twips so that the rounded columns sum to the rounded table, never past the room. */
export function columnTwips(columns: readonly number[], room: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column, 0);
  const target = Math.min(room, toTwips(`${total}mm`));
  let along = 0;
  let before = 0;
  return columns.map((column) => {
    along += column;
    const edge = Math.round((target * along) / total);
    const width = edge - before;
    before = edge;
    return width;
  });
}

function tableRow(
  form: Form,
  { table, grid, keepsNext }: PlacedTable,
  columns: readonly number[],
  index: number,
): TableRow {
  const isHeader = index < table.headerRows;
  const keep = index === grid.length - 1 ? keepsNext : isHeader;
  const cells = cellsOfRow(grid[index] ?? [], columns);
  return new TableRow({
    ...(cells.some((cell) => isTallerThanHalfAPage(form, cell)) ? {} : { cantSplit: true }),
    ...(isHeader && table.headerRows < grid.length ? { tableHeader: true } : {}),
    children: cells.map((cell) => tableCell(form, cell, { isHeader, keep })),
  });
}

/** A cell as it stands in one row: also one that goes on from the row above. */
interface RowCell {
  readonly cell: DraftCell;
  readonly isOrigin: boolean;
  /** Twips. */
  readonly width: number;
}

function cellsOfRow(squares: readonly GridSquare[], columns: readonly number[]): RowCell[] {
  const cells: RowCell[] = [];
  for (let at = 0; at < squares.length; ) {
    const square = squares[at];
    if (square === undefined) break;
    const { cell, isOrigin } = square;
    const width = columns.slice(at, at + cell.colSpan).reduce((sum, column) => sum + column, 0);
    cells.push({ cell, isOrigin, width });
    at += cell.colSpan;
  }
  return cells;
}

interface CellPlace {
  readonly isHeader: boolean;
  readonly keep: boolean;
}

function tableCell(form: Form, { cell, isOrigin, width }: RowCell, place: CellPlace): TableCell {
  const merge = isOrigin ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { verticalMerge: merge } : {}),
    ...(place.isHeader ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: isOrigin ? cellParagraphs(form, cell, place) : [emptyParagraph(place)],
  });
}

function cellParagraphs(form: Form, cell: DraftCell, place: CellPlace): Paragraph[] {
  const style = place.isHeader ? 'headerCell' : 'cell';
  const look = form.looks[style];
  // Header cells stand as the standard has them unless the paper says otherwise than the default.
  const align = place.isHeader && cell.align === 'left' ? look.align : cell.align;
  return cell.paragraphs.map(
    (runs) =>
      new Paragraph({
        style,
        ...(align === look.align ? {} : { alignment: alignments[align] }),
        ...(place.keep ? { keepNext: true } : {}),
        children: cellRuns(form, runs, look.capitals),
      }),
  );
}

function emptyParagraph({ isHeader, keep }: CellPlace): Paragraph {
  return new Paragraph({
    style: isHeader ? 'headerCell' : 'cell',
    ...(keep ? { keepNext: true } : {}),
  });
}

// Fewer letters never fill half a page, whatever the width of the cell: no need to measure.
const fewLetters = 300;
// A paragraph takes its line, however short: it counts as so many letters more.
const lettersOfALine = 15;

/** A row that must not break but has no room on a page would be cut off: let tall ones break. */
function isTallerThanHalfAPage(form: Form, { cell, isOrigin, width }: RowCell): boolean {
  if (!isOrigin) return false;
  const texts = cell.paragraphs.map((runs) => runsText(runs, form.draft.facts));
  const letters = texts.reduce((sum, text) => sum + text.length + lettersOfALine, 0);
  if (letters < fewLetters) return false;
  const { page, styles, lines: drawn } = form.standard;
  const face = faceOfLook(form.looks.cell);
  const room = twipsToPoints(width) - 2 * toPoints(drawn.cellMargin.default);
  const lines = texts.flatMap((text) => breakLines(text, face, room));
  const gaps = toPoints(styles.cell.before.default) + toPoints(styles.cell.after.default);
  const height = lines.length * face.size * singleLine + texts.length * gaps;
  return height > (toPoints(page.height.default) - toPoints(page.top.default)) / 2;
}
