import { BorderStyle, type Paragraph, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { FormTable } from './formTable';

/** The cells of one row of an invisible table; a single cell runs through all columns. */
export type FrameRow = readonly (readonly Paragraph[])[];

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * An invisible table of fixed columns whose rows do not break over pages; columns and the free room
 * above the text of each row in twips.
 */
export function frameTable(
  columns: readonly number[],
  rows: readonly FrameRow[],
  roomAbove = 0,
): FormTable {
  const width = columns.reduce((sum, column) => sum + column, 0);
  return new FormTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    margins: { top: roomAbove, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: noLine,
      bottom: noLine,
      left: noLine,
      right: noLine,
      insideHorizontal: noLine,
      insideVertical: noLine,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                ...(cells.length < columns.length ? { columnSpan: columns.length } : {}),
                width: {
                  size: cells.length < columns.length ? width : (columns[index] ?? width),
                  type: WidthType.DXA,
                },
              }),
          ),
        }),
    ),
  });
}
