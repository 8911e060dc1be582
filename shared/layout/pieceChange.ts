import type { PaperDocument } from '../docx/paperDocument';
import type { PieceChange } from './pageEntries';
import type { PaperPiece } from './paperPieces';

/** The pieces that differ, null for none. */
export function changeOf(
  before: readonly PaperPiece[],
  after: readonly PaperPiece[],
  beforePaper: PaperDocument | null,
  afterPaper: PaperDocument,
): PieceChange | null {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at]?.key === after[at]?.key) at += 1;
  if (at === most && before.length === after.length) return null;
  let tail = 0;
  while (tail < most - at && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1;
  const was = blockBehind(before, before.length - tail, beforePaper);
  const is = blockBehind(after, after.length - tail, afterPaper);
  return {
    at,
    removed: before.length - tail - at,
    inserted: after.length - tail - at,
    blockShift: was === null || is === null ? 0 : is - was,
  };
}

/** The first block that is printed by the pieces from an index on. */
function blockBehind(
  pieces: readonly PaperPiece[],
  from: number,
  paper: PaperDocument | null,
): number | null {
  for (const { piece } of pieces.slice(from)) {
    const source = paper?.sourceOf(piece);
    if (source?.kind === 'block') return source.block;
  }
  return null;
}
