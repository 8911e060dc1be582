import { lineWidth } from '../docx/lineWidth';
import type { LineSource, PageLine, PaperPage } from './pagedPaper';

/** Where a page that was laid out earlier stands now. */
export interface PageMove {
  readonly number: number;
  readonly pieceShift: number;
  readonly blockShift: number;
}

/** A page with its number and places as they are now. */
export function shownPage(page: PaperPage, move: PageMove): PaperPage {
  const { number, pieceShift, blockShift } = move;
  if (page.number === number && pieceShift === 0 && blockShift === 0) return page;
  return {
    ...page,
    number,
    start: { ...page.start, piece: page.start.piece + pieceShift },
    lines: page.lines.map((line) => movedLine(line, move, page.number)),
    tables: page.tables.map((table) => ({
      ...table,
      piece: table.piece + pieceShift,
      block: table.block === null ? null : table.block + blockShift,
    })),
  };
}

function movedLine(line: PageLine, { number, pieceShift, blockShift }: PageMove, was: number) {
  if (line.source.kind === 'margin') return renumbered(line, was, number);
  return {
    ...line,
    piece: line.piece + pieceShift,
    source: movedSource(line.source, blockShift),
  };
}

function movedSource(source: LineSource, shift: number): LineSource {
  if (source.kind !== 'block' && source.kind !== 'cell') return source;
  return { ...source, block: source.block + shift };
}

/** The line of a page number stands in the middle (P-PAGENUM-1, S-PAGE-1). */
function renumbered(line: PageLine, was: number, number: number): PageLine {
  const [run] = line.runs;
  if (run === undefined || line.runs.length > 1 || run.text !== String(was)) return line;
  const text = String(number);
  const { bold, italic } = run;
  const width = lineWidth(text, { size: run.size, bold, italic });
  const x = line.x + (line.width - width) / 2;
  return { ...line, textWidth: width, runs: [{ ...run, text, x, width }] };
}
