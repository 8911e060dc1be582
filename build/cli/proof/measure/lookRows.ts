import { capitals } from '@shared/docx/capitals';
import type { RuleId, Standard, StyleId, StyleRules } from '@shared/standards/standard';
import { toPoints } from '@shared/units';
import { byStyle } from './byStyle';
import type { MeasuredPaper, PlacedParagraph } from './measuredPaper';
import { type MeasuredRow, points, type Reading, rowOf } from './measuredRow';
import { placeOf } from './placeOf';
import { relationRules } from './relationRules';

/** How the letters of every component and role look: size, weight, slant, capitals, font, colour. */
export function lookRows(paper: MeasuredPaper): readonly MeasuredRow[] {
  const { standard } = paper;
  const ofStyles = byStyle(paper.paragraphs).flatMap(([style, paragraphs]) =>
    looks.map(({ property, key, expected, reading }) =>
      rowOf(
        {
          part: style,
          property,
          rule: standard.styles[style][key].rule,
          expected: expected(standard.styles[style]),
        },
        paragraphs.map((paragraph) => ({
          ...reading(paragraph, standard.styles[style]),
          where: placeOf(paragraph),
        })),
      ),
    ),
  );
  return [...ofStyles, fontRow(paper), colourRow(paper)].filter((row) => row !== null);
}

interface Look {
  readonly property: string;
  readonly key: 'size' | 'bold' | 'italic' | 'capitals';
  readonly expected: (style: StyleRules) => string;
  readonly reading: (paragraph: PlacedParagraph, style: StyleRules) => Omit<Reading, 'where'>;
}

const sizeTolerance = 0.05;

const looks: readonly Look[] = [
  {
    property: 'size',
    key: 'size',
    expected: ({ size }) => points(toPoints(size.default)),
    reading: ({ letters }, { size }) => {
      const sizes = [...new Set(letters.map(({ letter }) => letter.size.toFixed(1)))];
      const wanted = toPoints(size.default);
      return {
        shown: sizes.map((value) => points(Number(value))).join(' and '),
        isRight: letters.every(({ letter }) => Math.abs(letter.size - wanted) < sizeTolerance),
      };
    },
  },
  {
    property: 'weight',
    key: 'bold',
    expected: ({ bold, labelBold }) => {
      if (bold.default) return 'bold';
      return labelBold.default ? 'regular, number bold' : 'regular';
    },
    reading: ({ letters, marks }, { bold, labelBold }) => {
      const isWanted = letters.map((_, index) => {
        const mark = marks?.[index];
        const isOfLabel = labelBold.default && mark?.isLabel === true;
        return bold.default || isOfLabel || mark?.marks.includes('bold') === true;
      });
      return judged(
        letters.map(({ letter }) => /Bold/.test(letter.font)),
        isWanted,
        weights,
      );
    },
  },
  {
    property: 'slant',
    key: 'italic',
    expected: ({ italic }) => (italic.default ? 'italic' : 'upright'),
    reading: ({ letters, marks }, { italic }) => {
      const isWanted = letters.map(
        (_, index) => italic.default || marks?.[index]?.marks.includes('italic') === true,
      );
      return judged(
        letters.map(({ letter }) => /Italic/.test(letter.font)),
        isWanted,
        slants,
      );
    },
  },
  {
    property: 'case',
    key: 'capitals',
    expected: (style) => (style.capitals.default ? 'capitals' : 'as typed'),
    reading: ({ source }, style) => {
      const isCapital = source.text === capitals(source.text);
      return {
        shown: style.capitals.default && isCapital ? 'capitals' : 'as typed',
        isRight: isCapital || !style.capitals.default,
      };
    },
  },
];

type Names = { readonly on: string; readonly off: string; readonly both: string };

const weights: Names = { on: 'bold', off: 'regular', both: 'regular and bold' };
const slants: Names = { on: 'italic', off: 'upright', both: 'upright and italic' };

function judged(
  found: readonly boolean[],
  wanted: readonly boolean[],
  { on, off, both }: Names,
): Omit<Reading, 'where'> {
  const some = found.some(Boolean) ? on : off;
  return {
    shown: found.some(Boolean) && !found.every(Boolean) ? both : some,
    isRight: found.every((is, index) => is === wanted[index]),
  };
}

/** Families with the widths of Times New Roman, letter by letter. */
const twins: Readonly<Record<string, RegExp>> = {
  'Times New Roman': /^(LiberationSerif|Tinos|TimesNewRoman)/,
};

function fontRow({ standard, paragraphs }: MeasuredPaper): MeasuredRow | null {
  const { default: family, rule } = standard.fontFamily;
  const readings = paragraphs.map((paragraph) => {
    const fonts = new Set(
      paragraph.letters.map(({ letter }) => letter.font.replace(/-(Bold|Italic|BoldItalic)$/, '')),
    );
    return {
      shown: [...fonts].join(', '),
      isRight: [...fonts].every((font) => twins[family]?.test(font) === true),
      where: placeOf(paragraph),
    };
  });
  return rowOf({ part: 'all text', property: 'font', rule, expected: family }, readings);
}

function colourRow({ standard, paragraphs }: MeasuredPaper): MeasuredRow | null {
  const rule = relationRules[standard.family].black;
  const readings = paragraphs
    .filter(({ style }) => !(style in ownColours))
    .map((paragraph) => {
      const colours = [...new Set(paragraph.letters.map(({ letter }) => letter.colour))];
      return {
        shown: colours.map((colour) => (colour === '000000' ? 'black' : colour)).join(', '),
        isRight: colours.every((colour) => colour === '000000'),
        where: placeOf(paragraph),
      };
    });
  return rowOf({ part: 'all text', property: 'colour', rule, expected: 'black' }, readings);
}

/** Components that a standard may print in a colour of their own. */
const ownColours: Partial<Record<StyleId, (standard: Standard) => { readonly rule: RuleId }>> = {
  urgency: ({ urgencyColour }) => urgencyColour,
};
