import { LineRuleType, Paragraph, type Table } from 'docx';
import { ownValue } from '../ownValue';
import {
  copyFormText,
  dateLine,
  draftMarkText,
  issuerText,
  numberLine,
  printedText,
  subjectText,
} from '../standards/formText';
import { hasDateLine } from '../standards/hasDateLine';
import type { StyleId } from '../standards/standard';
import { pointsToTwips, toTwips } from '../units';
import { capitals } from './capitals';
import { type Form, textRoom } from './form';
import { type FrameRow, frameTable } from './frameTable';
import { lineWidth } from './lineWidth';
import { centredParagraph, faceOfLook, lineParagraph, linesOf } from './paragraphs';
import { frameAround, ruleUnderText, separatorParagraph } from './ruleLines';

/** Cells 1–4, 5b, 10 and 11 of the form: issuer beside title, number level with the date. */
export function letterhead(form: Form): Table {
  const { left, right } = columnsOf(form);
  const below = [
    ...numberLines(form, left),
    ...secrecyLines(form),
    ...urgencyLines(form, left),
    ...draftLines(form),
  ];
  const rows: FrameRow[] = [
    [filled(issuerLines(form, left), 'issuer'), titleLines(form, right)],
    [
      filled(below, 'numberSymbol'),
      filled([...dateLines(form, right), ...circulationLines(form, right)], 'placeDate'),
    ],
  ];
  return frameTable([left, right], rows);
}

/** Issuer beside title above an attached text, which bears no number and no day (S-MODEL-QĐ2). */
export function attachedHead(form: Form): Table {
  const { left, right } = columnsOf(form);
  const issuer = filled(issuerLines(form, left), 'issuer');
  return frameTable([left, right], [[issuer, titleLines(form, right)]]);
}

/** The head of a copy: who copies beside the form of copy, its number level with its day (S-SAO-2). */
export function copyHead(form: Form): Table {
  const { left, right } = columnsOf(form);
  const words = copyFormText(form.draft.kind, form.standard);
  return frameTable(
    [left, right],
    [
      [
        filled(issuerLines(form, left), 'issuer'),
        [lineParagraph(form, 'copyForm', words, together)],
      ],
      [
        filled(numberLines(form, left), 'numberSymbol'),
        filled(dateLines(form, right), 'placeDate'),
      ],
    ],
  );
}

const together = { keepNext: true } as const;

function columnsOf(form: Form): { readonly left: number; readonly right: number } {
  const left = toTwips(form.standard.page.letterheadLeft.default);
  return { left, right: textRoom(form.standard, false) - left };
}

/** Title of the Party with its rule, or title of the State and motto with theirs (P-TITLE-4, S-QH-5). */
function titleLines(form: Form, room: number): Paragraph[] {
  const title = form.standard.words.nationalTitle.default;
  const motto = form.standard.words.motto.default;
  const ruled = (style: StyleId, text: string) =>
    lineParagraph(form, style, text, ruleUnderText(form, style, text, room));
  if (motto === '') return [ruled('nationalTitle', title)];
  return [lineParagraph(form, 'nationalTitle', title), ruled('motto', motto)];
}

function issuerLines(form: Form, room: number): Paragraph[] {
  const lines = (style: StyleId, texts: readonly string[]) =>
    texts.map((text) => centredParagraph(form, style, { text, room }));
  const parents = linesOf(printedText(form.draft.header.parentBody, form.draft));
  const issuers = linesOf(issuerText(form.draft, form.standard));
  const last = issuers.at(-1);
  if (last === undefined) return lines('parentBody', parents);
  return [
    ...lines('parentBody', parents),
    ...lines('issuer', issuers),
    separatorParagraph(form, 'issuerMark', form.standard.underIssuer.default, {
      text: capitals(last),
      style: 'issuer',
      room,
    }),
  ];
}

function numberLines(form: Form, room: number): Paragraph[] {
  const { draft, standard } = form;
  if (!standard.kinds[draft.kind].numberLine.default) return [];
  const number = lineParagraph(
    form,
    'numberSymbol',
    printedText(numberLine(draft, standard), draft),
  );
  const isLetter = standard.kinds[draft.kind].subjectPlace.default === 'underNumber';
  const subject = isLetter ? subjectText(draft, standard) : '';
  if (subject === '') return [number];
  return [number, centredParagraph(form, 'letterSubject', { text: subject, room })];
}

function dateLines(form: Form, room: number): Paragraph[] {
  const { draft, standard } = form;
  if (!hasDateLine(draft, standard)) return [];
  return [centredParagraph(form, 'placeDate', { text: dateLine(draft, standard), room })];
}

/** The room for the stamp of a state secret, which is never drawn (P-SECRET-1, S-MAT-1). */
function secrecyLines(form: Form): Paragraph[] {
  if (form.draft.marks.secrecy === '') return [];
  const line = toTwips(form.standard.secrecyPlace.default);
  return [new Paragraph({ style: 'secrecy', spacing: { line, lineRule: LineRuleType.EXACT } })];
}

function urgencyLines(form: Form, room: number): Paragraph[] {
  const { urgency } = form.draft.marks;
  if (urgency === '') return [];
  const width = ownValue(form.standard.urgencyFrames.default, capitals(urgency));
  return [markParagraph(form, 'urgency', urgency, { room, width: width ? toTwips(width) : null })];
}

function circulationLines(form: Form, room: number): Paragraph[] {
  const { circulation } = form.draft.marks;
  if (circulation === '') return [];
  if (!form.standard.circulationFrame.default) {
    return [centredParagraph(form, 'circulation', { text: circulation, room })];
  }
  const face = faceOfLook(form.looks.circulation);
  // As much room beside the words as a letter is high.
  const width = pointsToTwips(lineWidth(capitals(circulation), face) + 2 * face.size);
  return [markParagraph(form, 'circulation', circulation, { room, width: Math.min(room, width) })];
}

function draftLines(form: Form): Paragraph[] {
  const text = draftMarkText(form.draft, form.standard);
  return text === '' ? [] : [lineParagraph(form, 'draftMark', text)];
}

function markParagraph(
  form: Form,
  style: 'urgency' | 'circulation',
  text: string,
  { room, width }: { readonly room: number; readonly width: number | null },
): Paragraph {
  if (width === null) return lineParagraph(form, style, text);
  const height = toTwips(form.standard.markFrameHeight.default);
  const { size } = faceOfLook(form.looks[style]);
  const color = style === 'urgency' ? form.standard.urgencyColour.default : 'auto';
  return lineParagraph(form, style, text, frameAround(form, room, { width, height, color }, size));
}

/** A cell of Word needs a paragraph even where the form prints nothing. */
function filled(paragraphs: Paragraph[], style: StyleId): Paragraph[] {
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style })];
}
