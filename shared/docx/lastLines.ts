import { runsText } from '../draft/plainText';
import { unfilledBlank } from '../standards/formText';
import { toPoints, twipsToPoints } from '../units';
import type { BodyPiece } from './bodyPieces';
import type { Form } from './form';
import { lineWidth } from './lineWidth';
import { faceOfLook } from './paragraphs';

/**
 * Whether a piece of the body goes along with the sign-off: the last one, and the one before where
 * the last is a single line, so that no page begins with one line and the sign-off (S-BODY-7).
 */
export function staysWithSignOff(
  form: Form,
  room: number,
  pieces: readonly BodyPiece[],
  index: number,
): boolean {
  const next = pieces[index + 1];
  if (next === undefined) return true;
  return index === pieces.length - 2 && isOneLine(form, room, next);
}

// What may take a second line in another program counts as one all the same: it costs nothing.
const slack = 6;

/** Whether a piece takes no more than a line in a room of so many twips. */
function isOneLine(form: Form, room: number, piece: BodyPiece): boolean {
  if (piece.kind !== 'text') return false;
  const look = form.looks[piece.block.role];
  const words = runsText(piece.block.runs, form.draft.facts, () => unfilledBlank);
  const width = lineWidth(`${piece.label} ${words}`, faceOfLook(look));
  return width + toPoints(look.firstLine) <= twipsToPoints(room) + slack;
}
