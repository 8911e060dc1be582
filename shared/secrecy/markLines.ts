import { blockParagraphs } from '../draft/blockParagraphs';
import type { Block, Run, TableBlock } from '../draft/blocks';
import { cleanLines } from '../draft/cleanText';
import type { Facts } from '../draft/draft';
import { runsText } from '../draft/plainText';
import { type GridSquare, tableGrid } from '../draft/tableGrid';

/** The lines of a block where a mark may have been typed: of its paragraphs, or of its cells. */
export function blockLines(block: Block, facts: Facts): readonly string[] {
  const paragraphs = block.kind === 'table' ? markParagraphs(block, facts) : blockParagraphs(block);
  return paragraphs.flatMap((runs) => linesOf(runsText(runs, facts)));
}

/** The lines of a text, in NFC, with single blanks and none around them. */
export function linesOf(text: string): readonly string[] {
  const lines = cleanLines(text)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  // A title broken by hand, `bảo vệ bí` over `mật`, is a word on two lines and no mark.
  return lines.filter((_line, at) => !/(?<!\p{L})bí$/iu.test(lines[at - 1] ?? ''));
}

/** A list of secret papers tells the level of each in a column: a value there, and no mark. */
function markParagraphs(table: TableBlock, facts: Facts): readonly (readonly Run[])[] {
  const grid = tableGrid(table);
  if (!grid.ok) return blockParagraphs(table);
  const heads = grid.value.slice(0, Math.max(1, table.headerRows));
  const isLevel = table.columns.map((_width, column) =>
    heads.some((row) => levelTitle.test(titleOf(row[column], facts))),
  );
  return grid.value.flatMap((row, at) =>
    row.flatMap(({ cell, isOrigin }, column) =>
      isOrigin && (at < heads.length || isLevel[column] !== true) ? cell.paragraphs : [],
    ),
  );
}

// `Độ mật`, `Mức độ mật của tài liệu`; a label with a colon stands before a mark.
const levelTitle = /^(?:mức |cấp )?độ mật[^:]*$|^mức độ$/iu;

function titleOf(square: GridSquare | undefined, facts: Facts): string {
  const paragraphs = square?.cell.paragraphs ?? [];
  return paragraphs.flatMap((runs) => linesOf(runsText(runs, facts))).join(' ');
}
