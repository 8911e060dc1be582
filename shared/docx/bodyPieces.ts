import { beginsAnnex } from '../draft/appendixNote';
import type { Block, OrientationBreak, PageBreak, TableBlock, TextBlock } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { type BlockLabel, blockLabels } from '../draft/outline';
import { type GridSquare, mostColumns, tableGrid } from '../draft/tableGrid';
import { assertNever, err, ok, type Result } from '../result';
import type { Standard } from '../standards/standard';
import type { ExportError } from './exportError';
import { type LabelPlace, type PlannedList, planLists } from './planLists';

/** A block with all that its place in the paper decides. */
export type BodyPiece = PlacedPiece & {
  /** Which block of the draft it is, counted from 0. */
  readonly index: number;
  /** It stands on a lying page. */
  readonly isLandscape: boolean;
  /** A page begins with it. */
  readonly isOnNewPage: boolean;
};

type PlacedPiece =
  | {
      readonly kind: 'text';
      readonly block: TextBlock;
      readonly label: string;
      readonly place: LabelPlace;
    }
  | {
      readonly kind: 'table';
      readonly block: TableBlock;
      readonly grid: readonly (readonly GridSquare[])[];
    };

/** The body of a paper, cut where attached text and appendices begin: between the two it is signed. */
export interface BodyPieces {
  readonly main: readonly BodyPiece[];
  readonly appendices: readonly BodyPiece[];
  readonly lists: readonly PlannedList[];
}

/** Gathers the body; an empty paragraph and a break with nothing behind it print nothing (S-BODY-7). */
export function bodyPieces(draft: Draft, standard: Standard): Result<BodyPieces, ExportError> {
  const labels = blockLabels(draft.blocks, standard);
  const { places, lists } = planLists(draft.blocks, labels, standard);
  const pieces: BodyPiece[] = [];
  let isLandscape = false;
  let isOnNewPage = false;
  for (const [index, block] of draft.blocks.entries()) {
    if (isBreak(block)) {
      if (block.kind === 'orientation') isLandscape = block.to === 'landscape';
      isOnNewPage = true;
      continue;
    }
    const place = places[index] ?? { kind: 'none' };
    const piece = placedPiece(block, { index, label: labels[index], place });
    if (!piece.ok) return piece;
    if (piece.value === null) continue;
    pieces.push({ ...piece.value, index, isLandscape, isOnNewPage });
    isOnNewPage = false;
  }
  const cut = pieces.findIndex(({ block }) => beginsAnnex(block));
  const end = cut < 0 ? pieces.length : cut;
  return ok({ main: pieces.slice(0, end), appendices: pieces.slice(end), lists });
}

interface Where {
  readonly index: number;
  readonly label: BlockLabel | undefined;
  readonly place: LabelPlace;
}

function placedPiece(
  block: TextBlock | TableBlock,
  { index, label, place }: Where,
): Result<PlacedPiece | null, ExportError> {
  switch (block.kind) {
    case 'text': {
      const printed = label?.printed ?? '';
      const isEmpty = block.runs.length === 0 && printed === '';
      return ok(isEmpty ? null : { kind: 'text', block, label: printed, place });
    }
    case 'table': {
      const columns = block.columns.length;
      if (columns > mostColumns) {
        return err({ kind: 'exportTableTooWide', block: index + 1, columns, most: mostColumns });
      }
      const grid = tableGrid(block);
      return grid.ok
        ? ok({ kind: 'table', block, grid: grid.value })
        : err({ kind: 'exportTableBroken', block: index + 1, row: grid.error.row });
    }
    default:
      return assertNever(block);
  }
}

function isBreak(block: Block): block is PageBreak | OrientationBreak {
  return block.kind === 'pageBreak' || block.kind === 'orientation';
}
