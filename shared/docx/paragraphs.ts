import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Mark, Run } from '../draft/blocks';
import { factOf } from '../draft/factOf';
import { isFieldRun } from '../draft/runs';
import { unfilledBlank } from '../standards/formText';
import type { StyleId, StyleValues } from '../standards/standard';
import { pointsToTwips, toPoints, twipsToPoints } from '../units';
import { capitals } from './capitals';
import type { Form } from './form';
import { keptTogether } from './keptTogether';
import { balancedRoom } from './lineBreaks';
import type { TextFace } from './lineWidth';

/** What a paragraph says beside its style and its words: distances, breaks, its list. */
export type Layout = Omit<IParagraphOptions, 'children' | 'text' | 'style'>;

/** A paragraph of one unmarked line in the look of a style. */
export function lineParagraph(
  form: Form,
  style: StyleId,
  text: string,
  layout?: Layout,
): Paragraph {
  // A fact of several lines stands in one line of the form.
  const line = keptTogether(text.replace(/\s*\n\s*/g, ' '));
  const shown = form.looks[style].capitals ? capitals(line) : line;
  return new Paragraph({ style, ...layout, children: [new TextRun({ text: shown })] });
}

/**
 * A centred paragraph in a room of so many twips. A text of several lines is drawn in on both
 * sides until its lines are about equally long.
 */
export function centredParagraph(
  form: Form,
  style: StyleId,
  {
    text,
    room,
    layout,
  }: { readonly text: string; readonly room: number; readonly layout?: Layout },
): Paragraph {
  return lineParagraph(form, style, text, { ...layout, ...drawnIn(form.looks[style], text, room) });
}

/** The indents that make the lines of a centred text about equally long; none for a single line. */
export function drawnIn(look: StyleValues, text: string, room: number): Layout {
  const shown = keptTogether(look.capitals ? capitals(text) : text);
  const taken = pointsToTwips(balancedRoom(shown, faceOfLook(look), twipsToPoints(room)));
  const side = Math.floor((room - taken) / 2);
  return side > 0 ? { indent: { left: side, right: side, firstLine: 0 } } : {};
}

/**
 * The runs of a paragraph, blanks filled in; `isCapital` prints them in capitals. What belongs
 * together stays on one line, also where it begins in one run and ends in another.
 */
export function textRuns(form: Form, runs: readonly Run[], isCapital: boolean): TextRun[] {
  const kept = keptTogether(runs.map((run) => runText(form, run)).join(''));
  let start = 0;
  return runs.flatMap((run) => {
    const text = kept.slice(start, start + runText(form, run).length);
    start += text.length;
    return markedRuns(isCapital ? capitals(text) : text, run.marks);
  });
}

/** The runs of a cell, whose column may be narrower than what else would stay together. */
export function cellRuns(form: Form, runs: readonly Run[], isCapital: boolean): TextRun[] {
  return runs.flatMap((run) => {
    const text = runText(form, run);
    return markedRuns(isCapital ? capitals(text) : text, run.marks);
  });
}

/** What a run prints: its text, or the fact of its blank, dotted while it is unknown. */
export function runText({ draft }: Form, run: Run): string {
  return isFieldRun(run) ? factOf(draft.facts, run.field) || unfilledBlank : run.text;
}

/** A text whose line breaks begin new paragraphs: the lines that hold something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The letters of a style, for measuring. */
export function faceOfLook(look: StyleValues): TextFace {
  return { size: toPoints(look.size), bold: look.bold, italic: look.italic };
}

/** A fact may have several lines: each but the first begins with a break. */
function markedRuns(text: string, marks: readonly Mark[] = []): TextRun[] {
  if (marks.length === 0 && !text.includes('\n')) return [new TextRun({ text })];
  const look = {
    ...(marks.includes('bold') ? { bold: true } : {}),
    ...(marks.includes('italic') ? { italics: true } : {}),
    ...(marks.includes('underline') ? { underline: {} } : {}),
  };
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 ? { break: 1 } : {}) }));
}
