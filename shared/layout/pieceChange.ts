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
  const at = alike(most, (index) => before[index]?.key === after[index]?.key);
  if (at === most && before.length === after.length) return null;
  const tail = alike(
    most - at,
    (index) => before.at(-1 - index)?.key === after.at(-1 - index)?.key,
  );
  const was = blockBehind(before, before.length - tail, beforePaper);
  const is = blockBehind(after, after.length - tail, afterPaper);
  return {
    at,
    removed: before.length - tail - at,
    inserted: after.length - tail - at,
    blockShift: was === null || is === null ? 0 : is - was,
  };
}

/** How many, of at most so many, are alike one after the other. */
function alike(most: number, isAlike: (index: number) => boolean): number {
  let count = 0;
  while (count < most && isAlike(count)) count += 1;
  return count;
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
