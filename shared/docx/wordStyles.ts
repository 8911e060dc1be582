import {
  AlignmentType,
  convertToXmlComponent,
  DocumentAttributes,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  StyleForCharacter,
  StyleForParagraph,
} from 'docx';
import type { LineSpacing, Standard, StyleId, StyleValues } from '../standards/standard';
import { toHalfPoints, toTwips } from '../units';
import type { Form } from './form';
import { spacerNames, styleNames } from './styleNames';

/** Style of the lowest paragraph there is: between two tables, which Word would join, and after the last. */
export const seamStyle = 'seam';

const language = { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' } as const;
// No more than that: a sign-off that just fits would leave a page behind it that is empty but for this.
const seamLine = 1;

/** Every look of the standard as a Word style named after its component or role (P-FONT-2, S-FONT-1). */
export function wordStyles({ standard, looks }: Form): IStylesOptions {
  const font = standard.fontFamily.default;
  const size = toHalfPoints(looks.paragraph.size);
  return {
    initialStyles: new DocumentAttributes(['mc', 'r', 'w', 'w14', 'w15'], 'w14 w15'),
    importedStyles: [
      new DocumentDefaults({ run: { font, size, language }, paragraph: { spacing: { after: 0 } } }),
      new StyleForParagraph({ id: 'Normal', name: 'Normal', quickFormat: true, run: { font } }),
      convertToXmlComponent(plainTable),
      ...noteStyles(),
    ].filter((style) => style !== undefined && typeof style !== 'string'),
    paragraphStyles: [...paragraphStyles(looks, standard), seam],
  };
}

const outlineLevels: Partial<Record<StyleId, number>> = {
  part: 0,
  chapter: 0,
  section: 1,
  appendix: 0,
  heading: 1,
  articleTitle: 2,
  clauseTitle: 2,
  subclauseTitle: 3,
  pointTitle: 4,
};

function paragraphStyles(looks: Form['looks'], standard: Standard): IParagraphStyleOptions[] {
  // Object.keys loses the literal keys of the complete record it reads.
  const ids = Object.keys(looks) as StyleId[];
  const urgencyColour = standard.urgencyColour.default;
  return ids.map((id) => {
    const style = paragraphStyle(id, looks[id]);
    const isStamp = id === 'urgency' && urgencyColour !== 'auto';
    return isStamp ? { ...style, run: { ...style.run, color: urgencyColour } } : style;
  });
}

function paragraphStyle(id: StyleId, look: StyleValues): IParagraphStyleOptions {
  const outlineLevel = outlineLevels[id];
  return {
    id,
    name: styleNames[id],
    basedOn: 'Normal',
    ...(look.keepNext && id in outlineLevels ? { next: 'paragraph' } : {}),
    quickFormat: true,
    run: {
      size: toHalfPoints(look.size),
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italics: true } : {}),
      ...(look.underline ? { underline: {} } : {}),
    },
    paragraph: {
      alignment: alignments[look.align],
      spacing: {
        before: toTwips(look.before),
        after: toTwips(look.after),
        ...lineSpacing(look.line),
      },
      indent: { left: toTwips(look.left), firstLine: toTwips(look.firstLine) },
      ...(look.keepNext ? { keepNext: true } : {}),
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}

/** Where the text of a style or cell stands, as Word calls it. */
export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

const linesPerMultiple = 240;

function lineSpacing(line: LineSpacing) {
  return line.kind === 'exact'
    ? { line: toTwips(line.at), lineRule: LineRuleType.EXACT }
    : { line: Math.round(line.by * linesPerMultiple), lineRule: LineRuleType.AUTO };
}

const seam: IParagraphStyleOptions = {
  id: seamStyle,
  name: spacerNames.seam,
  basedOn: 'Normal',
  run: { size: 2 },
  paragraph: { spacing: { before: 0, after: 0, line: seamLine, lineRule: LineRuleType.EXACT } },
};

/** The file always holds empty footnotes and endnotes, which name these two styles. */
function noteStyles(): StyleForCharacter[] {
  return (['FootnoteReference', 'EndnoteReference'] as const).map(
    (id) =>
      new StyleForCharacter({
        id,
        name: `${spacerNames.noteMark} ${id === 'FootnoteReference' ? 1 : 2}`,
        semiHidden: true,
        run: { superScript: true },
      }),
  );
}

/** Tables have no look of their own: what they show is written on each. */
const plainTable = {
  type: 'element',
  name: 'w:style',
  attributes: { 'w:type': 'table', 'w:default': '1', 'w:styleId': 'TableNormal' },
  elements: [
    { type: 'element', name: 'w:name', attributes: { 'w:val': 'Normal Table' } },
    { type: 'element', name: 'w:uiPriority', attributes: { 'w:val': '99' } },
    { type: 'element', name: 'w:semiHidden' },
    { type: 'element', name: 'w:unhideWhenUsed' },
    {
      type: 'element',
      name: 'w:tblPr',
      elements: [
        { type: 'element', name: 'w:tblInd', attributes: { 'w:w': '0', 'w:type': 'dxa' } },
      ],
    },
  ],
};
