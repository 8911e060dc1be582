import type { RuleValue } from '@shared/standards/standard';
import { toMillimetres } from '@shared/units';
import { contactLetters } from './contactRows';
import type { MeasuredPaper } from './measuredPaper';
import { type MeasuredRow, millimetres, type Reading, rowOf } from './measuredRow';
import { isLandscape, leftMargin, rightMargin, textEdges } from './placeOf';
import { relationRules } from './relationRules';
import type { Letter } from './sheet';

/** What every page keeps: its size and its margins; and that nothing stands beyond them. */
export function pageRows(paper: MeasuredPaper): readonly MeasuredRow[] {
  return [
    sizeRow(paper),
    leftMarginRow(paper),
    rightMarginRow(paper),
    topMarginRow(paper),
    bottomMarginRow(paper),
    wholeRow(paper),
  ].filter((row) => row !== null);
}

/** How far a margin may be from its width, in millimetres. */
const marginTolerance = 0.5;

function sizeRow({ standard, sheets }: MeasuredPaper): MeasuredRow | null {
  const { width, height } = standard.page;
  const [short, long] = [toMillimetres(width.default), toMillimetres(height.default)];
  return rowOf(
    {
      part: 'page',
      property: 'size',
      rule: width.rule,
      expected: `${short} × ${long} mm, upright or lying`,
    },
    sheets.map((sheet, page) => {
      const sides = [sheet.width, sheet.height].sort((a, b) => a - b);
      const off = Math.max(Math.abs((sides[0] ?? 0) - short), Math.abs((sides[1] ?? 0) - long));
      const shown = `${sheet.width.toFixed(0)} × ${sheet.height.toFixed(0)} mm`;
      return { shown, isRight: off < marginTolerance, where: `page ${page + 1}` };
    }),
  );
}

/** Lines that begin at the left margin: all but the first of a justified paragraph. */
function leftMarginRow(paper: MeasuredPaper): MeasuredRow | null {
  return marginRow(
    'left',
    paper.standard.page.left,
    justifiedLines(paper).flatMap(({ lines, page }) =>
      lines.slice(1).map((line) => ({
        page,
        value: line.left,
        wanted: toMillimetres(leftMargin(paper, page).default),
      })),
    ),
  );
}

/**
 * How near the text of each page comes to the right margin: not every line does, for programs round
 * the spaces of a stretched line, and leave room for the slant of its last letter.
 */
function rightMarginRow(paper: MeasuredPaper): MeasuredRow | null {
  const lines = justifiedLines(paper).flatMap(({ lines: all, page, sheet }) =>
    all.slice(0, -1).map((line) => ({ page, value: sheet.width - line.right })),
  );
  const pages = [...new Set(lines.map(({ page }) => page))];
  return marginRow(
    'right',
    paper.standard.page.right,
    pages.map((page) => ({
      page,
      value: Math.min(...lines.filter((line) => line.page === page).map(({ value }) => value)),
      wanted: toMillimetres(rightMargin(paper, page).default),
    })),
  );
}

interface MarginReading {
  readonly page: number;
  readonly value: number;
  readonly wanted: number;
}

function marginRow(
  side: string,
  { rule }: RuleValue<unknown>,
  readings: readonly MarginReading[],
): MeasuredRow | null {
  const widths = [...new Set(readings.map(({ wanted }) => millimetres(wanted)))];
  return rowOf(
    { part: 'page', property: `${side} margin`, rule, expected: widths.join(', backs ') },
    readings.map(({ page, value, wanted }) => ({
      shown: millimetres(value),
      isRight: Math.abs(value - wanted) <= marginTolerance,
      where: `page ${page + 1}`,
    })),
  );
}

function justifiedLines({ standard, paragraphs, sheets }: MeasuredPaper) {
  return paragraphs
    .filter(({ style, source, isCut }) => {
      const isBody = standard.styles[style].align.default === 'justify' && source.cell === null;
      return isBody && !isCut;
    })
    .flatMap(({ lines }) => {
      const page = lines[0]?.page ?? 0;
      const sheet = sheets[page];
      return sheet === undefined
        ? []
        : [{ page, sheet, lines: lines.filter((line) => line.page === page) }];
    });
}

/** The first line of the paper hangs from the top margin: its ascent is known, its leading too. */
function topMarginRow({ standard, sheets, paragraphs }: MeasuredPaper): MeasuredRow | null {
  const { top } = standard.page;
  const [first] = paragraphs;
  const letter = first?.letters[0]?.letter;
  if (sheets.length === 0 || letter === undefined) return null;
  const value = letter.top - leading(letter);
  const wanted = toMillimetres(top.default);
  return rowOf(
    { part: 'page', property: 'top margin', rule: top.rule, expected: millimetres(wanted) },
    [
      {
        shown: millimetres(value),
        isRight: Math.abs(value - wanted) <= marginTolerance,
        where: 'page 1',
      },
    ],
  );
}

// The part of a single-spaced line above the ascent of its letters, as a share of the size.
const leadingShare = 0.042;

function leading({ size }: Letter): number {
  return toMillimetres(`${size * leadingShare}pt`);
}

/** No text stands lower than the bottom margin lets it. */
function bottomMarginRow(paper: MeasuredPaper): MeasuredRow | null {
  const { standard, sheets } = paper;
  const { bottom, top } = standard.page;
  const contact = new Set(contactLetters(paper));
  const wanted = toMillimetres(bottom.default);
  const readings = sheets.flatMap((sheet, page): Reading[] => {
    const lowest = sheet.letters
      .filter((letter) => letter.text.trim() !== '' && !contact.has(letter))
      .filter((letter) => letter.top > toMillimetres(top.default) / 2)
      .reduce((low, letter) => Math.max(low, letter.bottom), 0);
    if (lowest === 0) return [];
    const value = sheet.height - lowest;
    return [
      {
        shown: millimetres(value),
        isRight: value >= wanted - marginTolerance,
        where: `page ${page + 1}`,
      },
    ];
  });
  const row = rowOf(
    {
      part: 'page',
      property: 'bottom margin',
      rule: bottom.rule,
      expected: `at least ${millimetres(wanted)}`,
    },
    readings,
  );
  return row?.isRight === true ? { ...row, measured: `least ${least(readings)}` } : row;
}

function least(readings: readonly Reading[]): string {
  return millimetres(Math.min(...readings.map(({ shown }) => Number.parseFloat(shown))));
}

/** Everything of the file is on the pages, and between their margins. */
function wholeRow(paper: MeasuredPaper): MeasuredRow | null {
  const { standard, sheets, strays } = paper;
  const beyond = sheets.flatMap((sheet, page): Reading[] => {
    const edges = textEdges(paper, page);
    const out = sheet.letters.filter(
      ({ text, left, right }) =>
        text.trim() !== '' &&
        (left < edges.left - marginTolerance || right > edges.right + marginTolerance),
    );
    const shown = `“${out.map(({ text }) => text).join('')}” beyond the margin`;
    const where = `page ${page + 1}${isLandscape(sheet) ? ', lying' : ''}`;
    return out.length === 0 ? [] : [{ shown, isRight: false, where }];
  });
  const lost = strays.map((stray): Reading => ({ shown: stray, isRight: false, where: 'file' }));
  const whole = { shown: 'all text is on the pages', isRight: true, where: 'all pages' };
  return rowOf(
    {
      part: 'page',
      property: 'text within the margins',
      rule: relationRules[standard.family].nothingCut,
      expected: 'all of it',
    },
    [...beyond, ...lost, ...(beyond.length + lost.length === 0 ? [whole] : [])],
  );
}
