import {
  $createTableCellNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  type TableRowNode,
} from '@lexical/table';
import type {
  Block,
  BlockLink,
  CellAlignment,
  TableBlock,
  TableCell,
  TextBlock,
} from '@shared/draft/blocks';
import { cellAlignments } from '@shared/draft/blocks';
import { assertNever } from '@shared/result';
import type { LexicalNode } from 'lexical';
import { $createBreak, $isBreak, type BreakNode } from './nodes/BreakNode';
import { $createPaperTable, $isPaperTable, type PaperTableNode } from './nodes/PaperTableNode';
import { $createRoleBlock, $isRoleBlock, type RoleBlockNode } from './nodes/RoleBlockNode';
import { $readRuns, $writeRuns, type ShownField } from './runTranslator';

/** One kind of block and its node, both ways. */
interface Translator<B extends Block, N extends LexicalNode> {
  readonly $toNode: (block: B, shown: ShownField) => N;
  readonly $toBlock: (node: N) => B;
}

const text: Translator<TextBlock, RoleBlockNode> = {
  $toNode: (block, shown) => {
    const node = $createRoleBlock(block.role);
    if (block.startAt !== undefined) node.setStartAt(block.startAt);
    if (block.link !== undefined) node.setLink(block.link);
    return node.append(...$writeRuns(block.runs, shown));
  },
  $toBlock: (node) => {
    const block = { kind: 'text', role: node.getRole(), runs: $readRuns(node) } as const;
    const startAt = node.getStartAt();
    return { ...block, ...(startAt !== '' && { startAt }), ...linkOf(node) };
  },
};

const table: Translator<TableBlock, PaperTableNode> = {
  $toNode: (block, shown) => {
    const node = $createPaperTable(block.columns, block.headerRows);
    if (block.link !== undefined) node.setLink(block.link);
    for (const [index, row] of block.rows.entries()) {
      const isHeader = index < block.headerRows;
      const cells = row.map((cell) => $writeCell(cell, isHeader, shown));
      node.append($createTableRowNode().append(...cells));
    }
    return node;
  },
  $toBlock: (node) => ({
    kind: 'table',
    columns: node.getColWidths() ?? [],
    headerRows: node.getHeaderRows(),
    rows: node.getChildren().filter($isTableRowNode).map($readRow),
    ...linkOf(node),
  }),
};

const turn: Translator<Exclude<Block, TextBlock | TableBlock>, BreakNode> = {
  $toNode: (block) => $createBreak(block),
  $toBlock: (node) => node.getBreak(),
};

/** Makes the node of a block. */
export function $blockToNode(block: Block, shown: ShownField): LexicalNode {
  switch (block.kind) {
    case 'text':
      return text.$toNode(block, shown);
    case 'table':
      return table.$toNode(block, shown);
    case 'pageBreak':
    case 'orientation':
      return turn.$toNode(block, shown);
    default:
      return assertNever(block);
  }
}

/** Reads the block of a node at the top of the body. */
export function $nodeToBlock(node: LexicalNode): Block {
  if ($isRoleBlock(node)) return text.$toBlock(node);
  if ($isPaperTable(node)) return table.$toBlock(node);
  if ($isBreak(node)) return turn.$toBlock(node);
  throw new Error(`A node without a translator stands in the body: ${node.getType()}`);
}

function linkOf(node: RoleBlockNode | PaperTableNode): { readonly link?: BlockLink } {
  const link = node.getLink();
  return link === null ? {} : { link };
}

function $writeCell(cell: TableCell, isHeader: boolean, shown: ShownField): TableCellNode {
  const { NO_STATUS, ROW } = TableCellHeaderStates;
  const node = $createTableCellNode(isHeader ? ROW : NO_STATUS, cell.colSpan);
  node.setRowSpan(cell.rowSpan);
  node.setFormat(cell.align);
  for (const runs of cell.paragraphs) {
    node.append($createRoleBlock('paragraph').append(...$writeRuns(runs, shown)));
  }
  return node;
}

function $readRow(row: TableRowNode): readonly TableCell[] {
  return row.getChildren().filter($isTableCellNode).map($readCell);
}

function $readCell(node: TableCellNode): TableCell {
  const paragraphs = node.getChildren().filter($isRoleBlock).map($readRuns);
  return {
    paragraphs: paragraphs.length === 0 ? [[]] : paragraphs,
    colSpan: node.getColSpan(),
    rowSpan: node.getRowSpan(),
    align: $alignmentOf(node),
  };
}

function $alignmentOf(node: TableCellNode): CellAlignment {
  const format = node.getFormatType();
  return cellAlignments.find((alignment) => alignment === format) ?? 'left';
}
