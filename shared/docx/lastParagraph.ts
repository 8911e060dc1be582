import type { Run, TextBlock } from '../draft/blocks';
import type { SignaturePlace } from '../draft/header';
import { signOffLayout } from '../draft/signOffRows';
import { recipientLines } from '../standards/formText';
import { type LineSpacing, type StyleId, singleLine } from '../standards/standard';
import { toPoints, twipsToPoints } from '../units';
import type { Form } from './form';
import { keptTogether } from './keptTogether';
import { lineWidth } from './lineWidth';
import { faceOfLook, linesOf, runText } from './paragraphs';

/** A long paragraph in two: the tail begins with a line, and goes along with the sign-off. */
export interface SplitParagraph {
  readonly head: readonly Run[];
  readonly tail: readonly Run[];
}

/**
 * Cuts the last paragraph of a paper where a whole one could leave the sign-off alone on its page:
 * programs keep a paragraph with the next only where both fit on one page. The cut is at the end of
 * the fullest of its last lines, so that it does not show. Null for a paragraph that may stay whole.
 */
export function splitLastParagraph(
  form: Form,
  { role, runs }: TextBlock,
  { label, room }: { readonly label: string; readonly room: number },
): SplitParagraph | null {
  const look = form.looks[role];
  if (look.align !== 'justify') return null;
  const letters = measuredLetters(form, runs, role);
  const lead =
    toPoints(look.firstLine) + (label === '' ? 0 : lineWidth(`${label} `, faceOfLook(look)));
  const lines = brokenLines(letters, twipsToPoints(room), lead);
  const height = lines.length * lineHeight(look.line, toPoints(look.size));
  if (height + signOffHeight(form) < pageHeight(form) * mostOfAPage) return null;
  const cut = fullestLine(lines)?.end;
  return cut === undefined ? null : splitRuns(form, runs, cut + 1);
}

// Programs differ by some lines: well before the page is full.
const mostOfAPage = 0.75;
// A recipient's name of more letters takes two lines in its half of the page.
const lettersOfRecipientLine = 45;
/** The tail has so many lines at least and at most. */
const tailLines = { least: 3, most: 7 } as const;

/** A text with the width of everything before each letter, in points. */
interface MeasuredLetters {
  readonly text: string;
  readonly before: readonly number[];
}

function measuredLetters(form: Form, runs: readonly Run[], role: StyleId): MeasuredLetters {
  const look = faceOfLook(form.looks[role]);
  const before = [0];
  let text = '';
  for (const run of runs) {
    const face = {
      size: look.size,
      bold: look.bold || run.marks?.includes('bold') === true,
      italic: look.italic || run.marks?.includes('italic') === true,
    };
    const words = runText(form, run);
    for (let at = 0; at < words.length; at += 1) {
      before.push((before.at(-1) ?? 0) + lineWidth(words.charAt(at), face));
    }
    text += words;
  }
  return { text: keptTogether(text), before };
}

/** A line: where it ends in the text, the space behind it not counted, and the room left over. */
interface BrokenLine {
  readonly end: number;
  readonly spare: number;
}

function brokenLines({ text, before }: MeasuredLetters, room: number, lead: number): BrokenLine[] {
  const lines: BrokenLine[] = [];
  let start = 0;
  let taken = lead;
  let end = 0;
  const width = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  for (const space of [...spacesOf(text), text.length]) {
    if (end > start && taken + width(start, space) > room) {
      lines.push({ end, spare: room - taken - width(start, end) });
      start = end + 1;
      taken = 0;
    }
    end = space;
  }
  return [...lines, { end, spare: room - taken - width(start, end) }];
}

function spacesOf(text: string): readonly number[] {
  return [...text.matchAll(/ /g)].map(({ index }) => index);
}

/** The line, among those that leave a tail of the wanted length, that the cut shows least behind. */
function fullestLine(lines: readonly BrokenLine[]): BrokenLine | undefined {
  const from = lines.length - tailLines.most - 1;
  const to = lines.length - tailLines.least;
  // A paragraph of fewer lines than a tail has none to cut behind.
  const candidates = lines.slice(Math.max(0, from), Math.max(0, to));
  return candidates.toSorted((a, b) => a.spare - b.spare)[0];
}

function splitRuns(form: Form, runs: readonly Run[], cut: number): SplitParagraph {
  const head: Run[] = [];
  const tail: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const text = runText(form, run);
    const end = start + text.length;
    if (end <= cut) head.push(run);
    else if (start >= cut) tail.push(run);
    else {
      // A blank is cut as the words that it prints: whole in the tail, it would end the line above early.
      const marks = run.marks && { marks: run.marks };
      head.push({ text: text.slice(0, cut - start), ...marks });
      tail.push({ text: text.slice(cut - start), ...marks });
    }
    start = end;
  }
  return { head, tail };
}

function lineHeight(line: LineSpacing, size: number): number {
  return line.kind === 'exact' ? toPoints(line.at) : line.by * size * singleLine;
}

function pageHeight({ standard: { page } }: Form): number {
  return toPoints(page.height.default) - toPoints(page.top.default) - toPoints(page.bottom.default);
}

/** The rows of places, or the longer of two columns, in points; long recipients count as two lines. */
function signOffHeight(form: Form): number {
  const { looks, draft, standard } = form;
  const line = (style: StyleId) =>
    toPoints(looks[style].size) * singleLine + toPoints(looks[style].before);
  const place = ({ authority, position, post, names }: SignaturePlace) =>
    Math.max(1, [authority, position, post].flatMap(linesOf).length) * line('authority') +
    Math.max(1, names.length) * (line('signatureGap') + line('signerName'));
  const { signatures, certification } = draft.signOff;
  const longest = recipientLines(draft, standard).flatMap((text) =>
    text.length > lettersOfRecipientLine ? [1, 1] : 1,
  );
  const list = line('recipientsLabel') + longest.length * line('recipient');
  const certified = certification === null ? 0 : line('certification') + place(certification);
  const { recipientsPlace } = standard.kinds[draft.kind];
  const layout = signOffLayout(signatures, recipientsPlace.default);
  if (layout.kind === 'beside') return certified + Math.max(place(layout.signer.place), list);
  const rows = layout.rows.map((row) => {
    if (row.kind === 'middle') return place(row.signer.place);
    return Math.max(place(row.right.place), row.left === null ? 0 : place(row.left.place));
  });
  return rows.reduce((sum, row) => sum + row, certified + list);
}
