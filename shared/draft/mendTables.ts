import type { Block, TableBlock, TableCell } from './blocks';
import type { GridTable } from './tableEdits';
import { mostColumns, tableGrid } from './tableGrid';
import { wholeGrid } from './wholeGrid';

type CellContent = Pick<TableCell, 'paragraphs' | 'align'>;

// Width in millimetres of a table whose columns say nothing: that of the text on an upright page.
const usualWidth = 160;

/**
 * The blocks with every table a whole grid, and which ones had to be mended, counted from 1. What
 * stands in the cells is kept; a table without any cell holds nothing and goes.
 */
export function mendTables(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly mended: readonly number[];
} {
  const mended: number[] = [];
  const whole = blocks.flatMap((block, index) => {
    if (block.kind !== 'table' || tableGrid(block).ok) return block;
    mended.push(index + 1);
    return wholeTable(block) ?? [];
  });
  return { blocks: whole, mended };
}

function wholeTable(table: TableBlock): TableBlock | null {
  const whole = wholeGrid(gridOf(table), () => emptyCell, usualWidth);
  if (whole === null) return null;
  const rows = whole.rows.map((row) =>
    row.map(({ content, colSpan, rowSpan }) => ({ ...content, colSpan, rowSpan })),
  );
  return { kind: 'table', columns: whole.columns, headerRows: whole.headerRows, rows };
}

const emptyCell: CellContent = { paragraphs: [[]], align: 'left' };

/** No cell claims more than a page can show, or laying it out would take for ever. */
function gridOf({ columns, headerRows, rows }: TableBlock): GridTable<CellContent> {
  return {
    columns,
    headerRows,
    rows: rows.map((row, top) =>
      row.map(({ paragraphs, align, colSpan, rowSpan }) => ({
        content: { paragraphs, align },
        colSpan: Math.min(colSpan, mostColumns),
        rowSpan: Math.min(rowSpan, rows.length - top),
      })),
    ),
  };
}
