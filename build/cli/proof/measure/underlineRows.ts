import { find, type XmlElement } from '../docx/xmlTree';
import { byStyle } from './byStyle';
import type { MeasuredPaper } from './measuredPaper';
import { type MeasuredRow, rowOf } from './measuredRow';
import type { TextLine } from './placedText';
import { placeOf } from './placeOf';
import { isLying } from './sheet';

/** Whether the words of each component are underlined, as its style wants it (P-NOINHAN-2, S-NN-1). */
export function underlineRows(paper: MeasuredPaper): (MeasuredRow | null)[] {
  const components = paper.paragraphs.filter(
    ({ marks, source }) => marks === null && !hasBorder(source.read.xml),
  );
  return byStyle(components).map(([style, paragraphs]) => {
    const { underline } = paper.standard.styles[style];
    const expected = underline.default ? 'underlined' : 'not underlined';
    return rowOf(
      { part: style, property: 'underline', rule: underline.rule, expected },
      paragraphs.map((paragraph) => {
        const isUnderlined = paragraph.lines.every((line) => isUnderlinedLine(paper, line));
        return {
          shown: isUnderlined ? 'underlined' : 'not underlined',
          isRight: isUnderlined === underline.default,
          where: placeOf(paragraph),
        };
      }),
    );
  });
}

/** How far an underline may stand off the ends of its words, in millimetres. */
const underlineTolerance = 0.5;

function isUnderlinedLine(paper: MeasuredPaper, text: TextLine): boolean {
  return (paper.sheets[text.page]?.lines ?? []).some(
    (line) =>
      isLying(line) &&
      line.top > text.baseline &&
      line.top < text.bottom &&
      Math.abs(line.left - text.left) < underlineTolerance &&
      Math.abs(line.right - text.right) < underlineTolerance,
  );
}

function hasBorder(xml: XmlElement): boolean {
  return find(xml, 'w:pPr', 'w:pBdr') !== undefined;
}
