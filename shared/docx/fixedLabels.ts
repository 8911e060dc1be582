import type { BodyPiece, BodyPieces } from './bodyPieces';
import { constantList, type PlannedList, referenceOf } from './planLists';

/**
 * The same body with a list of its own for every label: it is set as a counted one is, and stays what
 * it is where only a stretch of the body is laid out.
 */
export function fixedLabels({ main, appendices }: BodyPieces): BodyPieces {
  const lists = new Map<string, PlannedList>();
  const fixed = (piece: BodyPiece): BodyPiece => {
    if (piece.kind !== 'text' || piece.place.kind !== 'list') return piece;
    const { role } = piece.block;
    const key = `${role} ${piece.label}`;
    const list = lists.get(key) ?? constantList(role, piece.label, referenceOf(key));
    lists.set(key, list);
    return { ...piece, place: { kind: 'list', reference: list.reference, level: 0 } };
  };
  return { main: main.map(fixed), appendices: appendices.map(fixed), lists: [...lists.values()] };
}
