import { type LineSpacing, type StyleRules, singleLine } from '@shared/standards/standard';
import { toMillimetres, toPoints } from '@shared/units';
import { find } from '../docx/xmlTree';
import { byStyle } from './byStyle';
import type { MeasuredPaper, PlacedParagraph } from './measuredPaper';
import { type MeasuredRow, millimetres, points, type Reading, rowOf } from './measuredRow';
import type { TextLine } from './placedText';
import { paragraphEdges, placeOf } from './placeOf';

/** Where the lines of every component and role stand: alignment, first line, distances. */
export function placeRows(paper: MeasuredPaper): readonly MeasuredRow[] {
  const rows = byStyle(paper.paragraphs).flatMap(([style, paragraphs]) => {
    const rules = paper.standard.styles[style];
    return properties.map(({ property, key, expected, readings }) =>
      rowOf(
        { part: style, property, rule: rules[key].rule, expected: expected(rules) },
        paragraphs.flatMap((paragraph) =>
          placedReadings(readings(paper, paragraph, rules), paragraph),
        ),
      ),
    );
  });
  return rows.filter((row) => row !== null);
}

function placedReadings(
  readings: readonly Omit<Reading, 'where'>[],
  paragraph: PlacedParagraph,
): readonly Reading[] {
  return readings.map((reading) => ({ ...reading, where: placeOf(paragraph) }));
}

interface Property {
  readonly property: string;
  readonly key: keyof StyleRules;
  readonly expected: (rules: StyleRules) => string;
  readonly readings: (
    paper: MeasuredPaper,
    paragraph: PlacedParagraph,
    rules: StyleRules,
  ) => readonly Omit<Reading, 'where'>[];
}

/** How far a line may be from its place, in millimetres. */
const placeTolerance = 0.5;
/** How far two distances of lines may differ, in points. */
const lineTolerance = 0.2;

const properties: readonly Property[] = [
  {
    property: 'alignment',
    key: 'align',
    expected: ({ align }) => `${align.default} ± ${millimetres(placeTolerance)}`,
    readings: alignmentReadings,
  },
  {
    property: 'first line',
    key: 'firstLine',
    expected: ({ firstLine }) => `drawn in by ${millimetres(toMillimetres(firstLine.default))}`,
    readings: firstLineReadings,
  },
  {
    property: 'line distance',
    key: 'line',
    expected: (rules) => points(lineDistance(rules.line.default, toPoints(rules.size.default))),
    readings: lineReadings,
  },
  {
    property: 'space to the next paragraph',
    key: 'after',
    expected: ({ after }) => `at least ${points(toPoints(after.default))}`,
    readings: gapReadings,
  },
];

/** Components whose place their own rows measure: the list of addressees is centred as a whole. */
const placedByLists: ReadonlySet<string> = new Set(['addresseeLabel', 'addressee']);

/** Typed marks hug the text above them: the space that follows it stands under the mark. */
const marksUnder: ReadonlySet<string> = new Set(['subjectMark', 'issuerMark']);

function alignmentReadings(
  paper: MeasuredPaper,
  paragraph: PlacedParagraph,
  { align }: StyleRules,
): readonly Omit<Reading, 'where'>[] {
  if (placedByLists.has(paragraph.style) || hasTabs(paragraph)) return [];
  const wanted = bodyCells.has(paragraph.style) ? cellAlignment(paragraph) : align.default;
  return paragraph.lines.flatMap((line, index) => {
    const edges = paragraphEdges(paper, paragraph, line.page);
    const [left, right] = [line.left - edges.left, line.right - edges.right];
    const isLast = index === paragraph.lines.length - 1;
    const offs: Readonly<Record<typeof wanted, readonly number[]>> = {
      center: [(left + right) / 2],
      left: index === 0 ? [left] : [],
      right: [right],
      justify: [...(index === 0 ? [] : [left]), ...(isLast ? [] : [stretchedEnd(right)])],
    };
    return offs[wanted].map((off) => ({
      shown: Math.abs(off) <= placeTolerance ? wanted : `${wanted}, off by ${millimetres(off)}`,
      isRight: Math.abs(off) <= placeTolerance,
    }));
  });
}

/** The names of a presidium stand two in a row, each in the middle of its half. */
function hasTabs({ source }: PlacedParagraph): boolean {
  return find(source.read.xml, 'w:pPr', 'w:tabs') !== undefined;
}

/** Room that a stretched line may leave: LibreOffice rounds its spaces down, and slant needs some. */
const spareOfStretched = 0.5;

/** How far the end of a stretched line is from the margin, its spare room not counted. */
function stretchedEnd(off: number): number {
  return off < 0 ? Math.min(0, off + spareOfStretched) : off;
}

const bodyCells: ReadonlySet<string> = new Set(['cell', 'headerCell']);

/** The user says how the text of a cell stands; the standard's alignment is only where to begin. */
function cellAlignment({ source }: PlacedParagraph): StyleRules['align']['default'] {
  const words = { both: 'justify', start: 'left', end: 'right', center: 'center' } as const;
  const { align } = source.read;
  if (align === 'left' || align === 'right') return align;
  return Object.entries(words).find(([word]) => word === align)?.[1] ?? 'left';
}

function firstLineReadings(
  paper: MeasuredPaper,
  paragraph: PlacedParagraph,
  { align, firstLine }: StyleRules,
): readonly Omit<Reading, 'where'>[] {
  const [line] = paragraph.lines;
  if (align.default !== 'justify' || line === undefined || paragraph.goesOn) return [];
  const drawnIn = line.left - paragraphEdges(paper, paragraph, line.page).left;
  const off = Math.abs(drawnIn - toMillimetres(firstLine.default));
  return [{ shown: millimetres(drawnIn), isRight: off <= placeTolerance }];
}

function lineReadings(
  _: MeasuredPaper,
  { lines }: PlacedParagraph,
  { line, size }: StyleRules,
): readonly Omit<Reading, 'where'>[] {
  const wanted = lineDistance(line.default, toPoints(size.default));
  return distances(lines).map((distance) => ({
    shown: points(distance),
    isRight: Math.abs(distance - wanted) <= lineTolerance,
  }));
}

/** The distances of lines that follow each other on one page, in points. */
function distances(lines: readonly TextLine[]): readonly number[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    return above === undefined || above.page !== line.page
      ? []
      : [pointsOf(line.baseline - above.baseline)];
  });
}

function gapReadings(
  paper: MeasuredPaper,
  paragraph: PlacedParagraph,
  { line, size, after }: StyleRules,
): readonly Omit<Reading, 'where'>[] {
  const next = paper.paragraphs[paragraph.index + 1];
  const [last, first] = [paragraph.lines.at(-1), next?.lines[0]];
  if (next === undefined || last === undefined || first === undefined) return [];
  if (last.page !== first.page || !isFollowedBy(paragraph, next)) return [];
  const rules = paper.standard.styles[next.style];
  const pitch = lineDistance(rules.line.default, toPoints(rules.size.default));
  const ownPitch = lineDistance(line.default, toPoints(size.default));
  // Letters of two sizes stand differently in their lines: the distance of the two says nothing.
  if (Math.abs(pitch - ownPitch) > lineTolerance) return [];
  const gap = pointsOf(first.baseline - last.baseline);
  const wanted = toPoints(after.default);
  return [{ shown: points(gap - pitch), isRight: gap - pitch >= wanted - lineTolerance }];
}

/** Whether two paragraphs stand under each other in the body, the first one whole. */
function isFollowedBy(paragraph: PlacedParagraph, next: PlacedParagraph): boolean {
  const isOutside = paragraph.source.cell === null && next.source.cell === null;
  const isWhole = !paragraph.isCut && !next.goesOn;
  return isOutside && isWhole && !placedByLists.has(paragraph.style) && !marksUnder.has(next.style);
}

function pointsOf(distance: number): number {
  return distance * (72 / 25.4);
}

/** From one line to the next, in points. */
function lineDistance(line: LineSpacing, size: number): number {
  return line.kind === 'exact' ? toPoints(line.at) : line.by * size * singleLine;
}
