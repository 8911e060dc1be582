import { Paragraph, TextRun } from 'docx';
import { isAppendixNote } from '../draft/appendixNote';
import type { RoleId } from '../draft/blocks';
import { runsText } from '../draft/plainText';
import { unfilledBlank } from '../standards/formText';
import { hasTitleLine, type StyleId, titleOfRole } from '../standards/standard';
import { toTwips } from '../units';
import type { BodyPiece } from './bodyPieces';
import type { Form } from './form';
import { type SplitParagraph, splitLastParagraph } from './lastParagraph';
import type { PageFlow } from './pageFlow';
import { drawnIn, type Layout, lineParagraph, textRuns } from './paragraphs';
import type { LabelPlace } from './planLists';
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
  for (const [index, piece] of pieces.entries()) {
    const keep = keepsNext && index === pieces.length - 1;
    const turnsPage = beginPages(flow, piece);
    if (piece.kind === 'table') {
      addTable(form, flow, piece, { keep, turnsPage });
    } else {
      const isUnderAppendix = isAppendix(pieces[index - 1]);
      const next = pieces[index + 1];
      const layout = {
        ...distance(form, flow, piece),
        ...(turnsPage ? pageTurn : {}),
        ...(next?.kind === 'table' && isCaption(form, piece) ? keptWithNext : {}),
      };
      for (const paragraph of textParagraphs(form, flow, piece, {
        layout,
        keep,
        isUnderAppendix,
      })) {
        flow.add(paragraph);
      }
    }
  }
}

const pageTurn = { pageBreakBefore: true } as const;

/** Begins lying or upright pages and appendices; true where a plain page turn is left to do. */
function beginPages(flow: PageFlow, piece: BodyPiece): boolean {
  const isNumberedAnew = isAppendix(piece);
  if (isNumberedAnew || piece.isLandscape !== flow.isLandscape) {
    flow.begin({ isLandscape: piece.isLandscape, isNumberedAnew });
    return false;
  }
  return piece.isOnNewPage;
}

function isAppendix(piece: BodyPiece | undefined): boolean {
  return piece?.kind === 'text' && piece.block.role === 'appendix';
}

interface Turn {
  readonly keep: boolean;
  readonly turnsPage: boolean;
}

function addTable(form: Form, flow: PageFlow, { block, grid }: TablePiece, turn: Turn): void {
  const after = { spacing: { before: toTwips(form.looks.paragraph.after) } };
  if (turn.turnsPage) flow.addSeam(pageTurn);
  flow.add(writeTable(form, { table: block, grid, room: flow.room, keepsNext: turn.keep }), after);
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
  readonly isUnderAppendix: boolean;
}

function textParagraphs(
  form: Form,
  flow: PageFlow,
  piece: TextPiece,
  { layout, keep, isUnderAppendix }: TextPlace,
): Paragraph[] {
  const { role, runs } = piece.block;
  const keepLayout = keep ? keptWithNext : {};
  if (!hasTitleLine(role)) {
    const parts = keep
      ? splitLastParagraph(form, piece.block, { ...piece, room: flow.room })
      : null;
    if (parts !== null) return splitParagraphs(form, flow, piece, { parts, layout });
    const style =
      isUnderAppendix && isAppendixNote(piece.block, form.draft.facts) ? 'appendixNote' : role;
    return [textParagraph(form, flow, piece, { style, layout: { ...layout, ...keepLayout } })];
  }
  const label = lineParagraph(form, role, piece.label, { ...layout, ...keepLayout });
  const style = titleOfRole[role];
  if (runs.length === 0) return [label];
  return [label, textParagraph(form, flow, piece, { style, layout: keepLayout })];
}

const keptWithNext = { keepNext: true } as const;

/** One paragraph of the paper as two of the file that look like one. */
function splitParagraphs(
  form: Form,
  flow: PageFlow,
  piece: TextPiece,
  { parts, layout }: { readonly parts: SplitParagraph; readonly layout: Layout },
): Paragraph[] {
  const style = piece.block.role;
  const head = { ...piece, block: { ...piece.block, runs: parts.head } };
  const tail = { ...piece, block: { ...piece.block, runs: parts.tail }, place: noLabel };
  const together = { ...layout, spacing: { ...layout.spacing, after: 0 } };
  const goingOn = { spacing: { before: 0 }, indent: { firstLine: 0 }, ...keptWithNext };
  return [
    textParagraph(form, flow, head, { style, layout: together }),
    textParagraph(form, flow, tail, { style, layout: goingOn }),
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
