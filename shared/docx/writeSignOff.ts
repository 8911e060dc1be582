import { Paragraph, type Table } from 'docx';
import type { MinutesSignatures, Signature } from '../draft/header';
import { minutesLabels, printedText, recipientLines } from '../standards/formText';
import type { StyleId } from '../standards/standard';
import { pointsToTwips, toTwips } from '../units';
import type { Form } from './form';
import { type FrameRow, frameTable } from './frameTable';
import { lineWidth } from './lineWidth';
import { centredParagraph, faceOfLook, lineParagraph, linesOf } from './paragraphs';

/**
 * Cells 7 and 9b: recipients left, signer right on the same height; minutes bear two signers, and
 * the recipients below them. All rows are one piece that no page break parts (S-BODY-7, S-SIGN-11).
 */
export function signOff(form: Form, room: number): Table {
  const { signature } = form.draft.signOff;
  const isMinutes = signature.kind === 'minutesSignatures';
  const left = isMinutes ? Math.floor(room / 2) : toTwips(form.standard.page.signOffLeft.default);
  const signers = isMinutes
    ? minutesBlocks(form, signature, left)
    : ([[], signerBlock(form, signature, room - left)] as const);
  const above = toTwips(form.looks.paragraph.after);
  return frameTable([left, room - left], rowsOf(form, signers), above);
}

type Side = readonly Paragraph[];

function rowsOf(form: Form, [left, right]: readonly [Side, Side]): FrameRow[] {
  const { draft, standard } = form;
  const recipients = recipientBlock(form);
  const isBelow = standard.kinds[draft.kind].recipientsPlace.default === 'below';
  const isFree = left.length === 0;
  if (!isBelow && isFree) return [[filled(recipients), filled(right)]];
  const signers = [filled(left), filled(right)];
  return recipients.length === 0 ? [signers] : [signers, [recipients]];
}

/** Every paragraph but none at the end of the paper stays with the next: see `seamStyle`. */
const together = { keepNext: true } as const;

function signerBlock(form: Form, signature: Signature, room: number): Paragraph[] {
  const lines = (style: StyleId, text: string) =>
    linesOf(printedText(text, form.draft)).map((line) =>
      centredParagraph(form, style, { text: line, room }),
    );
  return [
    ...lines('authority', signature.authority),
    ...lines('position', signature.position),
    ...signedName(form, signature.name),
  ];
}

function minutesBlocks(
  form: Form,
  { secretary, chair }: MinutesSignatures,
  room: number,
): readonly [Side, Side] {
  const labels = minutesLabels(form.draft, form.standard);
  const side = (text: string, name: string) => [
    centredParagraph(form, 'authority', { text: printedText(text, form.draft), room }),
    ...signedName(form, name),
  ];
  return [side(labels.secretary, secretary.name), side(labels.chair, chair.name)];
}

/** Room for signature and seal, then the name; a name not known yet leaves its line (S-SIGN-11). */
function signedName(form: Form, name: string): Paragraph[] {
  return [
    new Paragraph({ style: 'signatureGap' }),
    lineParagraph(form, 'signerName', printedText(name, form.draft), together),
  ];
}

function recipientBlock(form: Form): Paragraph[] {
  const lines = recipientLines(form.draft, form.standard);
  if (lines.length === 0) return [];
  const dash = dashWidth(form);
  const label = form.standard.words.recipients.default;
  return [
    lineParagraph(form, 'recipientsLabel', label, together),
    ...lines.map((line) =>
      lineParagraph(form, 'recipient', line, {
        ...together,
        indent: { left: dash, hanging: dash },
      }),
    ),
  ];
}

/** Further lines of a long recipient stand under its first letter, not under its dash. */
function dashWidth(form: Form): number {
  return pointsToTwips(lineWidth('- ', faceOfLook(form.looks.recipient)));
}

/** A cell of Word needs a paragraph even where the form prints nothing. */
function filled(side: Side): Side {
  return side.length > 0 ? side : [new Paragraph({ style: 'recipient', ...together })];
}
