import { Paragraph, type TableCell } from 'docx';
import type { FormTable } from '../docx/formTable';
import type { Story } from './stories';

/** A cell where it stands in the grid of its table; lengths in twips. */
export interface PlacedCell {
  readonly row: number;
  readonly cell: number;
  readonly x: number;
  readonly width: number;
  /** Rows it runs through. */
  readonly rows: number;
  readonly align: 'top' | 'center' | 'bottom';
  readonly story: Story;
}

/** A table taken apart; lengths in twips. */
export interface TableParts {
  readonly width: number;
  readonly columns: readonly number[];
  readonly cells: readonly PlacedCell[];
  readonly margins: { readonly top: number; readonly left: number; readonly right: number };
  readonly lines: { readonly isDrawn: boolean; readonly thickness: number };
}

/** The cells of a table with the columns and rows they cover; `skipped` rows were left out under its header rows. */
export function tableParts({ made, headerRows }: FormTable, skipped: number): TableParts {
  const columns = (made.columnWidths ?? []).map(Number);
  const margins = {
    top: made.margins?.top ?? 0,
    left: made.margins?.left ?? 0,
    right: made.margins?.right ?? 0,
  };
  const line = made.borders?.top;
  return {
    width: columns.reduce((sum, column) => sum + column, 0),
    columns,
    cells: placedCells(made.rows, columns, margins).map((cell) =>
      cell.row < headerRows ? cell : { ...cell, row: cell.row + skipped },
    ),
    margins,
    lines: { isDrawn: line?.style === 'single', thickness: line?.size ?? 0 },
  };
}

type Rows = FormTable['made']['rows'];

function placedCells(
  rows: Rows,
  columns: readonly number[],
  margins: TableParts['margins'],
): readonly PlacedCell[] {
  const grid = rows.map(({ cells }) => spans(cells, columns));
  return grid.flatMap((cells, row) =>
    cells
      .filter(({ cell }) => cell.options.verticalMerge !== 'continue')
      .map(({ cell, x, width }, index) => ({
        row,
        cell: index,
        x,
        width,
        rows: cell.options.verticalMerge === 'restart' ? rowsFrom(grid, row, x) : 1,
        align: alignOf(cell.options.verticalAlign),
        story: {
          paragraphs: cell.options.children.filter((child) => child instanceof Paragraph),
          width: Math.max(1, width - margins.left - margins.right),
        },
      })),
  );
}

interface Span {
  readonly cell: TableCell;
  readonly x: number;
  readonly width: number;
}

function spans(cells: readonly TableCell[], columns: readonly number[]): readonly Span[] {
  let column = 0;
  let x = 0;
  return cells.map((cell) => {
    const end = column + (cell.options.columnSpan ?? 1);
    const width = columns.slice(column, end).reduce((sum, each) => sum + each, 0);
    const span = { cell, x, width };
    column = end;
    x += width;
    return span;
  });
}

/** The row of a merged cell and those under it in which it goes on. */
function rowsFrom(grid: readonly (readonly Span[])[], row: number, x: number): number {
  const under = grid.slice(row + 1);
  const end = under.findIndex(
    (cells) => cells.find((span) => span.x === x)?.cell.options.verticalMerge !== 'continue',
  );
  return 1 + (end < 0 ? under.length : end);
}

function alignOf(align: string | undefined): PlacedCell['align'] {
  return align === 'center' || align === 'bottom' ? align : 'top';
}
