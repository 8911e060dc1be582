import { $findTableNode, type TableCellNode } from '@lexical/table';
import type { CellAlignment } from '@shared/draft/blocks';
import {
  type GridRect,
  type GridTable,
  insertColumn,
  insertRow,
  mergeCells,
  placeCells,
  removeColumns,
  removeRows,
  splitCell,
} from '@shared/draft/tableEdits';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  defineExtension,
  mergeRegister,
} from 'lexical';
import { $createPaperTable, type PaperTableNode } from '../editor/nodes/PaperTableNode';
import { $createRoleBlock, $isRoleBlock } from '../editor/nodes/RoleBlockNode';
import { registerTableEdges } from './tableEdges';
import { $newCell, $readGrid, $tableFocus, $writeGrid, type TableFocus } from './tableGridNodes';

type Grid = GridTable<TableCellNode>;

/** What an edit makes of a table (null: it goes), and the square that the caret then stands in. */
interface Edited {
  readonly grid: Grid | null;
  readonly row: number;
  readonly column: number;
}

type GridEdit = (grid: Grid, rect: GridRect) => Edited;

const gridEdits = {
  addRowAbove: (grid, { top, left }) => at(insertRow(grid, top, $newCell), top, left),
  addRowBelow: (grid, { bottom, left }) => at(insertRow(grid, bottom, $newCell), bottom, left),
  addColumnLeft: (grid, { top, left }) => at(insertColumn(grid, left, $newCell), top, left),
  addColumnRight: (grid, { top, right }) => at(insertColumn(grid, right, $newCell), top, right),
  removeRows: (grid, { top, bottom, left }) => at(removeRows(grid, top, bottom), top, left),
  removeColumns: (grid, { left, right, top }) => at(removeColumns(grid, left, right), top, left),
  removeTable: () => at(null, 0, 0),
  mergeCells: (grid, rect) => at(mergeCells(grid, rect, $joinCells), rect.top, rect.left),
  splitCell: (grid, { top, left }) =>
    at(splitCell(grid, { row: top, column: left }, $newCell), top, left),
  toggleHeader: (grid, { top, left, bottom }) =>
    at({ ...grid, headerRows: grid.headerRows >= bottom ? top : bottom }, top, left),
} as const satisfies Readonly<Record<string, GridEdit>>;

const alignEdits = {
  alignLeft: 'left',
  alignCenter: 'center',
  alignRight: 'right',
  alignJustify: 'justify',
} as const satisfies Readonly<Record<string, CellAlignment>>;

/** The changes of a table that a command can ask for. */
export type TableEditId = keyof typeof gridEdits | keyof typeof alignEdits;

/** Size of a new table; `width` is that of the text, in millimetres. */
export interface NewTable {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
}

/** Changes the table that the caret is in. */
export const EDIT_TABLE_COMMAND = createCommand<TableEditId>('EDIT_TABLE_COMMAND');
/** Puts a table behind the paragraph that the caret is in. */
export const INSERT_PAPER_TABLE_COMMAND = createCommand<NewTable>('INSERT_PAPER_TABLE_COMMAND');
/** Gives the columns of the table that the caret is in other widths, in millimetres. */
export const SET_COLUMNS_COMMAND = createCommand<readonly number[]>('SET_COLUMNS_COMMAND');

/** Tables: rows, columns, merged cells, widths and alignment. */
export const PaperTableExtension = defineExtension({
  name: 'vankien/paper-table',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(EDIT_TABLE_COMMAND, $editTable, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(INSERT_PAPER_TABLE_COMMAND, $insertTable, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(SET_COLUMNS_COMMAND, $setColumns, COMMAND_PRIORITY_EDITOR),
      registerTableEdges(editor),
    ),
});

function $editTable(edit: TableEditId): boolean {
  const focus = $tableFocus();
  if (focus === null) return false;
  if (isAlignEdit(edit)) {
    for (const { content } of focus.chosen) content.setFormat(alignEdits[edit]);
    return true;
  }
  const { grid, row, column } = gridEdits[edit]($readGrid(focus.table), rectOf(focus));
  if (grid === null) $removeTable(focus.table);
  else {
    $writeGrid(focus.table, grid);
    $caretIn(grid, row, column);
  }
  return true;
}

function $insertTable({ rows, columns, width }: NewTable): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const anchor = selection.anchor.getNode();
  const block = $findMatchingParent(anchor, $isRoleBlock);
  if (block === null || $findTableNode(anchor) !== null) return false;
  const cell = () => ({ content: $newCell(), colSpan: 1, rowSpan: 1 });
  const widths = equalWidths(width, columns);
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
  const table = $createPaperTable(widths, 1);
  // An empty paragraph was only there to put the table in.
  if (block.isEmpty()) block.replace(table);
  else block.insertAfter(table);
  if (table.getNextSibling() === null) table.insertAfter($createRoleBlock('paragraph'));
  $writeGrid(table, { columns: widths, headerRows: rows > 1 ? 1 : 0, rows: lines });
  table.getFirstDescendant()?.selectStart();
  return true;
}

function $setColumns(columns: readonly number[]): boolean {
  const focus = $tableFocus();
  if (focus === null || focus.table.getColumnCount() !== columns.length) return false;
  focus.table.setColWidths(columns);
  return true;
}

function at(grid: Grid | null, row: number, column: number): Edited {
  return { grid, row, column };
}

function rectOf({ chosen }: TableFocus): GridRect {
  return {
    top: Math.min(...chosen.map((cell) => cell.top)),
    left: Math.min(...chosen.map((cell) => cell.left)),
    bottom: Math.max(...chosen.map((cell) => cell.bottom)),
    right: Math.max(...chosen.map((cell) => cell.right)),
  };
}

/** All paragraphs go into the first cell; empty ones only fill cells that have nothing else. */
function $joinCells(cells: readonly TableCellNode[]): TableCellNode {
  const [first = $newCell(), ...others] = cells;
  const paragraphs = others.flatMap((cell) => cell.getChildren().filter($isRoleBlock));
  first.append(...paragraphs.filter((paragraph) => !paragraph.isEmpty()));
  const own = first.getChildren();
  const [leading] = own;
  if (own.length > 1 && $isRoleBlock(leading) && leading.isEmpty()) leading.remove();
  return first;
}

function $removeTable(table: PaperTableNode): void {
  const after = table.getNextSibling() ?? table.insertAfter($createRoleBlock('paragraph'));
  if ($isRoleBlock(after)) after.selectStart();
  else table.selectPrevious();
  table.remove();
}

function $caretIn(grid: Grid, row: number, column: number): void {
  const cells = placeCells(grid);
  const [top, left] = [
    Math.min(row, grid.rows.length - 1),
    Math.min(column, grid.columns.length - 1),
  ];
  const there = cells.find(
    (cell) => cell.top <= top && top < cell.bottom && cell.left <= left && left < cell.right,
  );
  there?.content.selectEnd();
}

function equalWidths(width: number, columns: number): readonly number[] {
  return Array.from({ length: columns }, () => Math.round((width / columns) * 100) / 100);
}

function isAlignEdit(edit: TableEditId): edit is keyof typeof alignEdits {
  return edit in alignEdits;
}
