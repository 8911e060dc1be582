import {
  $createTableCellNode,
  $createTableRowNode,
  $findCellNode,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table';
import { type GridTable, type PlacedCell, placeCells } from '@shared/draft/tableEdits';
import { $findMatchingParent, $getNodeByKey, $getSelection, $isRangeSelection } from 'lexical';
import { $isPaperTable, type PaperTableNode } from '../editor/nodes/PaperTableNode';
import { $createRoleBlock } from '../editor/nodes/RoleBlockNode';

/** The table that the selection is in, and the squares that it covers there. */
export interface TableFocus {
  readonly table: PaperTableNode;
  readonly cells: readonly PlacedCell<TableCellNode>[];
  /** The chosen cells, in reading order; at least one. */
  readonly chosen: readonly PlacedCell<TableCellNode>[];
}

/** Where the selection stands in a table; null outside. */
export function $tableFocus(): TableFocus | null {
  const ends = $selectedCells();
  const table = ends[0] === undefined ? null : $findMatchingParent(ends[0], $isPaperTable);
  if (table === null) return null;
  const cells = placeCells($readGrid(table));
  const keys = new Set(ends.map((cell) => cell.getKey()));
  const chosen = cells.filter(({ content }) => keys.has(content.getKey()));
  return chosen.length === 0 ? null : { table, cells, chosen };
}

/** A table as a grid of its cell nodes. */
export function $readGrid(table: PaperTableNode): GridTable<TableCellNode> {
  return {
    columns: table.getColWidths() ?? [],
    headerRows: table.getHeaderRows(),
    rows: table
      .getChildren()
      .filter($isTableRowNode)
      .map((row) =>
        row
          .getChildren()
          .filter($isTableCellNode)
          .map((cell) => ({
            content: cell,
            colSpan: cell.getColSpan(),
            rowSpan: cell.getRowSpan(),
          })),
      ),
  };
}

/** Brings a table into the form of a grid; cell nodes that stay keep their place in the screen. */
export function $writeGrid(table: PaperTableNode, grid: GridTable<TableCellNode>): void {
  const rows = table.getChildren().filter($isTableRowNode);
  for (const [index, cells] of grid.rows.entries()) {
    const row = rows[index] ?? $createTableRowNode();
    if (rows[index] === undefined) table.append(row);
    row.splice(0, row.getChildrenSize(), []);
    const isHeader = index < grid.headerRows;
    row.append(...cells.map((cell) => $shapeCell(cell, isHeader)));
  }
  for (const row of rows.slice(grid.rows.length)) row.remove();
  table.setColWidths(grid.columns).setHeaderRows(grid.headerRows);
}

/** An empty cell. */
export function $newCell(): TableCellNode {
  return $createTableCellNode().setFormat('left').append($createRoleBlock('paragraph'));
}

function $shapeCell(
  cell: GridTable<TableCellNode>['rows'][number][number],
  isHeader: boolean,
): TableCellNode {
  const { NO_STATUS, ROW } = TableCellHeaderStates;
  const { content, colSpan, rowSpan } = cell;
  if (content.getColSpan() !== colSpan) content.setColSpan(colSpan);
  if (content.getRowSpan() !== rowSpan) content.setRowSpan(rowSpan);
  if (content.hasHeader() !== isHeader) content.setHeaderStyles(isHeader ? ROW : NO_STATUS);
  return content;
}

function $selectedCells(): readonly TableCellNode[] {
  const selection = $getSelection();
  if ($isTableSelection(selection)) return selection.getNodes().filter($isTableCellNode);
  if (!$isRangeSelection(selection)) return [];
  return [selection.anchor, selection.focus]
    .map(({ key }) => $getNodeByKey(key))
    .map((node) => (node === null ? null : $findCellNode(node)))
    .filter((cell) => cell !== null);
}
