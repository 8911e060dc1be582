import type { BodyPiece, BodyPieces } from './bodyPieces';
import { type PlannedList, referenceOf } from './planLists';

/** The same body with lists of its own, so that its numbers go on from no other paper of the file. */
export function ownLists({ main, appendices, lists }: BodyPieces, paper: string): BodyPieces {
  const named = new Map(
    lists.map((list, index) => [list.reference, referenceOf(`${paper}-${index + 1}`)]),
  );
  const nameOf = (reference: string) => {
    const name = named.get(reference);
    if (name === undefined) throw new Error(`No list ${reference} is planned for this body.`);
    return name;
  };
  const own = (piece: BodyPiece): BodyPiece =>
    piece.kind === 'text' && piece.place.kind === 'list'
      ? { ...piece, place: { ...piece.place, reference: nameOf(piece.place.reference) } }
      : piece;
  const renamed = lists.map(
    ({ reference, levels }): PlannedList => ({ reference: nameOf(reference), levels }),
  );
  return { main: main.map(own), appendices: appendices.map(own), lists: renamed };
}
