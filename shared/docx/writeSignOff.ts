import { Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx';
import type { SignaturePlace } from '../draft/header';
import { type PlacedSignature, type SignatureRow, signOffLayout } from '../draft/signOffRows';
import {
  authorityText,
  certificationText,
  printedText,
  recipientLines,
  typistText,
} from '../standards/formText';
import { type StyleId, singleLine } from '../standards/standard';
import { pointsToTwips, toTwips } from '../units';
import { capitals } from './capitals';
import type { Form } from './form';
import { type FrameRow, frameTable } from './frameTable';
import { lineWidth } from './lineWidth';
import { centredParagraph, faceOfLook, type Layout, lineParagraph, linesOf } from './paragraphs';

/**
 * Cells 7, 9b and 12: recipients left, signer right on the same height; several signers stand in rows
 * of two, and the recipients below them. All rows are one piece that no page break parts (S-BODY-7,
 * S-SIGN-11).
 */
export function signOff(form: Form, room: number): Table {
  const { draft, standard } = form;
  const { recipientsPlace } = standard.kinds[draft.kind];
  const layout = signOffLayout(draft.signOff.signatures, recipientsPlace.default);
  const above = toTwips(form.looks.paragraph.after);
  const recipients = recipientBlock(form);
  if (layout.kind === 'beside') {
    const left = toTwips(standard.page.signOffLeft.default);
    const signer = placeBlock(form, layout.signer, room - left);
    const rows = [[filled(recipients), signer], ...certificationRows(form, room - left)];
    return frameTable([left, room - left], rows, above);
  }
  const half = Math.floor(room / 2);
  const rows = [
    ...layout.rows.map((row) => signatureRow(form, row, { half, room })),
    ...certificationRows(form, room - half),
    ...(recipients.length === 0 ? [] : [[recipients]]),
  ];
  return frameTable([half, room - half], rows, above);
}

type Side = readonly Paragraph[];

interface Rooms {
  readonly half: number;
  readonly room: number;
}

function signatureRow(form: Form, row: SignatureRow, { half, room }: Rooms): FrameRow {
  if (row.kind === 'middle') return [placeBlock(form, row.signer, room)];
  if (row.left === null) return [filled([]), placeBlock(form, row.right, room - half)];
  const [left, right] = [titleHeight(form, row.left), titleHeight(form, row.right)];
  const lowest = Math.max(left, right);
  return [
    placeBlock(form, row.left, half, lowest - left),
    placeBlock(form, row.right, room - half, lowest - right),
  ];
}

/** Height in twips of what stands over the signature of a place. */
function titleHeight(form: Form, { place, index }: PlacedSignature): number {
  const authority = authorityText(form.draft, index, form.standard);
  const lines = [authority, place.position].flatMap((text) =>
    linesOf(printedText(text, form.draft)),
  );
  const { size } = faceOfLook(form.looks.authority);
  return pointsToTwips(lines.length * size * singleLine);
}

/** The certification of the chair's signature stands under it, on the right (P-KIND-BB). */
function certificationRows(form: Form, room: number): FrameRow[] {
  const { certification } = form.draft.signOff;
  if (certification === null) return [];
  const words = certificationText(form.draft, form.standard);
  const lines = signerLines(form, certification, { authority: certification.authority, room });
  return [[filled([]), [line(form, 'certification', words, room), ...lines]]];
}

/** Every paragraph but none at the end of the paper stays with the next: see `seamStyle`. */
const together = { keepNext: true } as const;

/** With `lower` twips more over the name, so that it is level with the one beside it. */
function placeBlock(
  form: Form,
  { place, index }: PlacedSignature,
  room: number,
  lower = 0,
): Paragraph[] {
  const authority = authorityText(form.draft, index, form.standard);
  return signerLines(form, place, { authority, room, lower });
}

function signerLines(
  form: Form,
  { position, post, names }: SignaturePlace,
  { authority, room, lower = 0 }: SignerPlace,
): Paragraph[] {
  const own = authority === '' ? 'directPosition' : 'position';
  const { concurrently } = form.standard.words;
  const lines = (text: string, styleOfLine: (text: string) => StyleId) =>
    linesOf(printedText(text, form.draft)).map((text) => line(form, styleOfLine(text), text, room));
  return [
    ...lines(authority, () => 'authority'),
    ...lines(position, (text) =>
      text.toLowerCase() === concurrently.default ? 'concurrently' : own,
    ),
    ...signedNames(form, names, { room, lower, post: lines(post, () => 'signaturePost') }),
  ];
}

interface SignerPlace {
  readonly authority: string;
  readonly room: number;
  readonly lower?: number;
}

function line(form: Form, style: StyleId, text: string, room: number): Paragraph {
  return centredParagraph(form, style, { text, room });
}

/**
 * Room for signature and seal, then the name; a name not known yet leaves its line (S-SIGN-11). The
 * many names of a presidium stand two in a row where they fit (P-SIGN-10).
 */
function signedNames(
  form: Form,
  names: readonly string[],
  { room, lower, post }: NamesPlace,
): Paragraph[] {
  const printed = names.map((name) => printedText(name, form.draft));
  const gap = (lower = 0) => new Paragraph({ style: 'signatureGap', ...loweredGap(form, lower) });
  const [first = '', ...more] = printed;
  if (more.length === 0) return [gap(lower), ...post, nameLine(form, first)];
  const isInPairs = printed.every((name) => nameWidth(form, name) <= room * mostOfHalf);
  const rows = isInPairs ? inPairs(printed) : printed.map((name) => [name]);
  return [
    ...rows.flatMap(([left = '', right], index) => [
      gap(index === 0 ? lower : 0),
      right === undefined ? nameLine(form, left) : namePair(form, left, right, room),
    ]),
    ...post,
  ];
}

interface NamesPlace {
  readonly room: number;
  readonly lower: number;
  readonly post: readonly Paragraph[];
}

function loweredGap(form: Form, lower: number): Layout {
  if (lower === 0) return {};
  return { spacing: { before: toTwips(form.looks.signatureGap.before) + lower } };
}

// Two names never touch in the middle.
const mostOfHalf = 0.46;

function inPairs(names: readonly string[]): readonly (readonly string[])[] {
  return names.flatMap((_, index) => (index % 2 === 0 ? [names.slice(index, index + 2)] : []));
}

function nameWidth(form: Form, name: string): number {
  return pointsToTwips(lineWidth(name, faceOfLook(form.looks.signerName)));
}

function nameLine(form: Form, name: string): Paragraph {
  return lineParagraph(form, 'signerName', name, together);
}

function namePair(form: Form, left: string, right: string, room: number): Paragraph {
  const { capitals: isCapital } = form.looks.signerName;
  const [first, second] = isCapital ? [capitals(left), capitals(right)] : [left, right];
  return new Paragraph({
    style: 'signerName',
    ...together,
    alignment: 'left',
    tabStops: [room / 4, (room * 3) / 4].map((position) => ({
      type: TabStopType.CENTER,
      position: Math.round(position),
    })),
    children: [new TextRun({ children: [new Tab(), first, new Tab(), second] })],
  });
}

function recipientBlock(form: Form): Paragraph[] {
  const lines = recipientLines(form.draft, form.standard);
  const typist = typistText(form.draft, form.standard);
  const mark = typist === '' ? [] : [lineParagraph(form, 'typist', typist, together)];
  if (lines.length === 0) return mark;
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
    ...mark,
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
