import { BorderStyle, Paragraph, TextRun } from 'docx';
import { type Separator, type StyleId, singleLine } from '../standards/standard';
import { pointsToTwips, toEighths, twipsToPoints } from '../units';
import type { Form } from './form';
import { keptTogether } from './keptTogether';
import { balancedRoom, breakLines } from './lineBreaks';
import { lineWidth } from './lineWidth';
import { faceOfLook, type Layout } from './paragraphs';

// A paragraph as narrow as its text would break where a program rounds up.
const ruleSlack = 1.01;

/** The line right under a line of text and as long as it (P-TITLE-4, S-QH-5): its lower border. */
export function ruleUnderText(form: Form, style: StyleId, text: string, room: number): Layout {
  const under = form.standard.underTitle.default;
  if (under.kind === 'text') return {};
  const width = lineWidth(text, faceOfLook(form.looks[style])) * under.share * ruleSlack;
  return { border: { bottom: solidLine(form) }, indent: sides(room, pointsToTwips(width)) };
}

/**
 * What stands alone under a text: typed characters, or a line as long as a share of the text's last
 * line (P-ORG-2, P-TYPE-3, S-CQ-4, S-TY-2).
 */
export function separatorParagraph(
  form: Form,
  style: StyleId,
  separator: Separator,
  above: { readonly text: string; readonly style: StyleId; readonly room: number },
): Paragraph {
  if (separator.kind === 'text') {
    return new Paragraph({ style, children: [new TextRun({ text: separator.text })] });
  }
  const face = faceOfLook(form.looks[above.style]);
  const text = keptTogether(above.text);
  const taken = balancedRoom(text, face, twipsToPoints(above.room));
  const lastLine = breakLines(text, face, taken).at(-1) ?? '';
  const width = pointsToTwips(lineWidth(lastLine, face) * separator.share);
  return new Paragraph({
    style,
    border: { top: solidLine(form) },
    indent: sides(above.room, width),
  });
}

/** A frame around a mark: its sides in twips, and its colour as Word writes it. */
interface MarkFrame {
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

/** A frame around one line of a size in points (S-KHAN-1, S-LH-1). */
export function frameAround(
  form: Form,
  room: number,
  { width, height, color }: MarkFrame,
  size: number,
): Layout {
  const space = Math.max(0, Math.round((twipsToPoints(height) - size * singleLine) / 2));
  const side = { ...solidLine(form), space: 0, color };
  const edge = { ...side, space };
  return {
    border: { top: edge, bottom: edge, left: side, right: side },
    indent: sides(room, width),
  };
}

/** A thin solid line, one point off the text. */
export function solidLine({ standard }: Form) {
  const size = toEighths(standard.lines.rule.default);
  return { style: BorderStyle.SINGLE, size, space: 1, color: 'auto' } as const;
}

function sides(room: number, width: number) {
  const side = Math.max(0, Math.floor((room - width) / 2));
  return { left: side, right: side, firstLine: 0 };
}
