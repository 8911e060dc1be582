import { Paragraph, TextRun } from 'docx';
import { beginsAnnex, type NoteOwner, noteOwner } from '../draft/appendixNote';
import type { RoleId } from '../draft/blocks';
import { runsText } from '../draft/plainText';
import { unfilledBlank } from '../standards/formText';
import { hasTitleLine, type StyleId, titleOfRole } from '../standards/standard';
import { toTwips } from '../units';
import type { BodyPiece } from './bodyPieces';
import type { Form } from './form';
import { staysWithSignOff } from './lastLines';
import { type SplitParagraph, splitLastParagraph } from './lastParagraph';
import type { PageFlow } from './pageFlow';
import { drawnIn, type Layout, lineParagraph, runText, textRuns } from './paragraphs';
import type { LabelPlace } from './planLists';
import { separatorParagraph } from './ruleLines';
import { attachedHead } from './writeLetterhead';
import { writeTable } from './writeTable';

type TextPiece = Extract<BodyPiece, { readonly kind: 'text' }>;
type TablePiece = Extract<BodyPiece, { readonly kind: 'table' }>;

/** Adds the pieces of a body to the pages. With `keepsNext` the last one stays with what follows. */
export function writeBody(
  form: Form,
  flow: PageFlow,
  pieces: readonly BodyPiece[],
  keepsNext: boolean,
): void {
  const blocks = pieces.map(({ block }) => block);
  for (const [index, piece] of pieces.entries()) {
    const keep = keepsNext && staysWithSignOff(form, flow.room, pieces, index);
    const turnsPage = beginPages(form, flow, piece);
    if (piece.kind === 'table') {
      addTable(form, flow, piece, { keep, turnsPage });
      continue;
    }
    const next = pieces[index + 1];
    const layout = {
      ...distance(form, flow, piece),
      ...(turnsPage ? pageTurn : {}),
      ...(next?.kind === 'table' && isCaption(form, piece) ? keptWithNext : {}),
    };
    const noteOf = noteOwner(blocks, index, form.draft.facts);
    const place = { layout, keep, noteOf };
    for (const { paragraph, ...from } of textParagraphs(form, flow, piece, place)) {
      flow.addFrom({ kind: 'block', block: piece.index, ...from }, paragraph);
    }
  }
}

const pageTurn = { pageBreakBefore: true } as const;

/** Begins lying or upright pages, appendices and attached text; true where a plain page turn is left. */
function beginPages(form: Form, flow: PageFlow, piece: BodyPiece): boolean {
  const isNumberedAnew = beginsAnnex(piece.block);
  if (isNumberedAnew || piece.isLandscape !== flow.isLandscape) {
    flow.begin({ isLandscape: piece.isLandscape, isNumberedAnew });
    const isAttached = piece.kind === 'text' && piece.block.role === 'attached';
    if (isAttached && form.standard.attachedHead.default) flow.add(attachedHead(form));
    return false;
  }
  return piece.isOnNewPage;
}

interface Turn {
  readonly keep: boolean;
  readonly turnsPage: boolean;
}

function addTable(form: Form, flow: PageFlow, piece: TablePiece, turn: Turn): void {
  const { block, grid, index } = piece;
  const after = { spacing: { before: toTwips(form.looks.paragraph.after) } };
  if (turn.turnsPage) flow.addSeam(pageTurn);
  const table = writeTable(form, { table: block, grid, room: flow.room, keepsNext: turn.keep });
  flow.addFrom({ kind: 'block', block: index, label: 0, from: 0 }, table, after);
}

/** A paragraph right under a table keeps the distance of two paragraphs. */
function distance(form: Form, flow: PageFlow, { block }: TextPiece): Layout {
  if (!flow.endsWithTable) return {};
  const least = toTwips(form.looks.paragraph.after);
  return { spacing: { before: Math.max(least, toTwips(form.looks[block.role].before)) } };
}

// About two lines: what is longer is no caption, and would leave a gap where it went along.
const captionLetters = 160;

/** A short paragraph right over a table leads to it: they stay together. */
function isCaption({ draft }: Form, { block }: TextPiece): boolean {
  return runsText(block.runs, draft.facts).length <= captionLetters;
}

interface TextPlace {
  readonly layout: Layout;
  readonly keep: boolean;
  readonly noteOf: NoteOwner | null;
}

function textParagraphs(
  form: Form,
  flow: PageFlow,
  piece: TextPiece,
  { layout, keep, noteOf }: TextPlace,
): readonly PlacedParagraph[] {
  const { role, runs } = piece.block;
  const keepLayout = keep ? keptWithNext : {};
  if (!hasTitleLine(role)) {
    const parts = keep
      ? splitLastParagraph(form, piece.block, { ...piece, room: flow.room })
      : null;
    if (parts !== null) return splitParagraphs(form, flow, piece, { parts, layout });
    if (noteOf !== null) return noteParagraphs(form, flow, piece, { layout, noteOf });
    const whole = { style: role, layout: { ...layout, ...keepLayout } };
    return [placed(textParagraph(form, flow, piece, whole), labelLetters(piece))];
  }
  const line = lineParagraph(form, role, piece.label, { ...layout, ...keepLayout });
  const label = placed(line, piece.label.length);
  const style = titleOfRole[role];
  if (runs.length === 0) return [label];
  return [label, placed(textParagraph(form, flow, piece, { style, layout: keepLayout }), 0)];
}

/** A paragraph, how many letters of label it prints first, and where in its block it begins. */
interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly label: number;
  readonly from: number;
}

function placed(paragraph: Paragraph, label: number, from = 0): PlacedParagraph {
  return { paragraph, label, from };
}

/** The label of a line and the space behind it. */
function labelLetters({ place, label }: TextPiece): number {
  return place.kind === 'none' ? 0 : label.length + 1;
}

const keptWithNext = { keepNext: true } as const;

/** The note of an appendix or attached text, and what the form puts under it (P-APPX-1, S-MODEL-QĐ2). */
function noteParagraphs(
  form: Form,
  flow: PageFlow,
  piece: TextPiece,
  { layout, noteOf }: { readonly layout: Layout; readonly noteOf: NoteOwner },
): readonly PlacedParagraph[] {
  const { underAppendixNote, underAttachedNote } = form.standard;
  const mark = (noteOf === 'appendix' ? underAppendixNote : underAttachedNote).default;
  const style = 'appendixNote';
  if (mark === null) return [placed(textParagraph(form, flow, piece, { style, layout }), 0)];
  const text = runsText(piece.block.runs, form.draft.facts, () => unfilledBlank);
  const above = { ...layout, spacing: { ...layout.spacing, after: 0 }, ...keptWithNext };
  return [
    placed(textParagraph(form, flow, piece, { style, layout: above }), 0),
    placed(separatorParagraph(form, 'subjectMark', mark, { text, style, room: flow.room }), 0),
  ];
}

/** One paragraph of the paper as two of the file that look like one. */
function splitParagraphs(
  form: Form,
  flow: PageFlow,
  piece: TextPiece,
  { parts, layout }: { readonly parts: SplitParagraph; readonly layout: Layout },
): readonly PlacedParagraph[] {
  const style = piece.block.role;
  const head = { ...piece, block: { ...piece.block, runs: parts.head } };
  const tail = { ...piece, block: { ...piece.block, runs: parts.tail }, place: noLabel };
  const together = { ...layout, spacing: { ...layout.spacing, after: 0 } };
  const goingOn = { spacing: { before: 0 }, indent: { firstLine: 0 }, ...keptWithNext };
  const from = parts.head.reduce((sum, run) => sum + runText(form, run).length, 0);
  return [
    placed(textParagraph(form, flow, head, { style, layout: together }), labelLetters(piece)),
    placed(textParagraph(form, flow, tail, { style, layout: goingOn }), 0, from),
  ];
}

const noLabel: LabelPlace = { kind: 'none' };

function textParagraph(
  form: Form,
  flow: PageFlow,
  { block, place }: TextPiece,
  { style, layout }: { readonly style: StyleId; readonly layout: Layout },
): Paragraph {
  const look = form.looks[style];
  const runs = textRuns(form, block.runs, look.capitals);
  const text = () => runsText(block.runs, form.draft.facts, () => unfilledBlank);
  return new Paragraph({
    style,
    ...(look.align === 'center' ? drawnIn(look, text(), flow.room) : {}),
    ...layout,
    ...(place.kind === 'list'
      ? { numbering: { reference: place.reference, level: place.level } }
      : {}),
    children: place.kind === 'text' ? [labelRun(form, block.role, place.text), ...runs] : runs,
  });
}

function labelRun(form: Form, role: RoleId, label: string): TextRun {
  const text = `${label} `;
  return new TextRun(form.looks[role].labelBold ? { text, bold: true } : { text });
}
