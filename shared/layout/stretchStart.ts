import { Paragraph } from 'docx';
import { FormTable } from '../docx/formTable';
import type { PageStart } from './pagedPaper';
import type { PageEntry } from './pageEntries';
import type { PaperPiece } from './paperPieces';
import { type ReadContext, readParagraph } from './readParagraph';
import { pixelsPerPoint } from './setLines';

/** The first page of a paper. */
export const firstStart: PageStart = { piece: 0, at: 0, isInRow: false };

const mostHeaderRows = 10;

/** The page and place from which a stretch is laid out, and how far below the top of that page it is. */
export interface StretchStart {
  readonly from: number;
  readonly start: PageStart;
  /** Pixels. */
  readonly above: number;
}

interface KnownPaper {
  readonly entries: readonly PageEntry[];
  readonly pieces: readonly PaperPiece[];
  readonly reading: ReadContext;
}

/** Where to begin so that a stale page comes out as in the whole paper. */
export function stretchStart(stale: number, known: KnownPaper): StretchStart {
  const { entries, pieces, reading } = known;
  for (let at = stale; at > 0; at -= 1) {
    const start = entries[at]?.start ?? firstStart;
    const piece = pieces[start.piece]?.piece;
    if (isCleanStart(start, piece)) return { from: at, start, above: 0 };
    const found = piece instanceof Paragraph ? firstLineBefore(at, start.piece, entries) : null;
    if (found === null || !(piece instanceof Paragraph)) continue;
    const { before } = readParagraph(piece, reading);
    const above = found.y - before * pixelsPerPoint;
    const begin = { piece: start.piece, at: 0, isInRow: false };
    return { from: found.from, start: begin, above: above >= 1 ? above : 0 };
  }
  return { from: 0, start: firstStart, above: 0 };
}

/**
 * The last page before another that begins with a whole piece. Where pages inside a piece came out
 * wrong, the clean starts between its rows are as doubtful as they are.
 */
export function pieceStartBefore(page: number, entries: readonly PageEntry[]): number {
  const isPieceStart = ({ start }: PageEntry) => start.at === 0 && !start.isInRow;
  return Math.max(0, entries.slice(0, page).findLastIndex(isPieceStart));
}

/** Whether a page begins with a whole paragraph, or with a whole row under the header rows. */
function isCleanStart(start: PageStart, piece: unknown): boolean {
  if (start.isInRow) return false;
  if (start.at === 0) return true;
  if (!(piece instanceof FormTable) || start.at < piece.headerRows) return false;
  // A head that may not fit a page is repeated on some pages only.
  if (piece.headerRows > mostHeaderRows) return false;
  // A cell that was begun above would be missing its room.
  const cells = piece.made.rows[start.at]?.cells ?? [];
  return cells.every((cell) => cell.options.verticalMerge !== 'continue');
}

/** The page on which a paragraph begins, and how far down from the margin. */
function firstLineBefore(
  at: number,
  piece: number,
  entries: readonly PageEntry[],
): { readonly from: number; readonly y: number } | null {
  for (let from = at - 1; from >= 0; from -= 1) {
    const entry = entries[from];
    const line = entry?.page?.lines.find(
      (each) => each.isFirst && each.piece + entry.pieceShift === piece,
    );
    if (line && entry?.page) return { from, y: line.y - entry.page.margins.top };
    if ((entry?.start.piece ?? 0) < piece) return null;
  }
  return null;
}
