import type { LineLayout } from 'docx/layout';
import { lineWidth } from '../docx/lineWidth';
import type { LineSource, PageLine, PageRule, PageRun } from './pagedPaper';
import type { ReadBorder, ReadParagraph } from './readParagraph';
import type { ReadRun } from './readRuns';

/** Pixels in a point. */
export const pixelsPerPoint = 96 / 72;

// Where the letters' line lies: in a line of exact height, by that; else by the size of the letters,
// since what a wider spacing adds stands below them.
const exactAscent = 0.8;
const ascent = 0.933;

/** Lines of a paragraph that stand on one page, and what was printed of it before. */
export interface SetPart {
  readonly paragraph: ReadParagraph;
  readonly lines: readonly LineLayout[];
  /** Letters of the paragraph on earlier pages. */
  readonly printed: number;
  readonly piece: number;
  /** What a line prints that begins after so many letters of the paragraph. */
  readonly sourceAt: (letters: number) => LineSource;
}

/** Turns lines that are only text and room into letters at their places. */
export function setLines(part: SetPart): readonly PageLine[] {
  const total = part.paragraph.runs.reduce((sum, { text }) => sum + text.length, 0);
  let from = part.printed;
  return part.lines.map((line) => {
    const to = from + line.text.length;
    const set = setLine(part, line, { from, to, total });
    from = to;
    return set;
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

function setLine(part: SetPart, line: LineLayout, { from, to, total }: Stretch): PageLine {
  const { paragraph, piece, sourceAt } = part;
  const shown = from + line.text.trimEnd().length;
  const pieces = runsBetween(paragraph.runs, from, shown);
  const isLast = to >= total;
  const natural = pieces.reduce((sum, run) => sum + widthOf(run), 0);
  const isFilled = paragraph.align === 'justify' && !isLast && !paragraph.breaks.includes(to);
  const target = isFilled || line.textWidth > line.width ? line.width : natural;
  const gaps = pieces.reduce((sum, { text }) => sum + text.split(' ').length - 1, 0);
  const wordSpacing = gaps === 0 ? 0 : (target - natural) / gaps;
  const taken = gaps === 0 ? natural : target;
  return {
    x: line.x,
    y: line.y,
    width: line.width,
    height: line.height,
    baseline: line.y + baselineIn(paragraph, line.height, pieces),
    textWidth: taken,
    wordSpacing,
    runs: pieces.some(({ text }) => text.includes('\t'))
      ? placeAtStops(pieces, paragraph, line.x)
      : placeRuns(pieces, line.x + leadOf(paragraph.align, line.width - taken), wordSpacing),
    style: paragraph.style,
    source: sourceAt(from),
    piece,
    isFirst: from === 0,
    isLast,
  };
}

/** How far from its left edge the text of a line with so much spare room begins. */
export function leadOf(align: ReadParagraph['align'], spare: number): number {
  if (align === 'center') return spare / 2;
  return align === 'right' ? spare : 0;
}

/** The distance of the letters' line from the top of a line of text. */
export function baselineIn(
  { isExact }: Pick<ReadParagraph, 'isExact'>,
  height: number,
  runs: readonly Pick<ReadRun, 'size'>[],
): number {
  if (isExact) return height * exactAscent;
  const size = Math.max(0, ...runs.map((run) => run.size));
  return size * ascent * pixelsPerPoint;
}

/** Puts stretches side by side. */
export function placeRuns(
  runs: readonly ReadRun[],
  start: number,
  wordSpacing: number,
): readonly PageRun[] {
  let x = start;
  return runs.map((run) => {
    const width = widthOf(run) + (run.text.split(' ').length - 1) * wordSpacing;
    const { text, size, bold, italic, underline, colour } = run;
    const placed = { text, x, width, size: size * pixelsPerPoint, bold, italic, underline, colour };
    x += width;
    return placed;
  });
}

/** Puts what follows each tab at the next stop of the paragraph. */
function placeAtStops(
  runs: readonly ReadRun[],
  { tabStops, left }: ReadParagraph,
  start: number,
): readonly PageRun[] {
  const edge = start - left * pixelsPerPoint;
  let x = start;
  return columnsOf(runs).flatMap((column, index) => {
    const width = column.reduce((sum, run) => sum + widthOf(run), 0);
    const stop = index === 0 ? undefined : tabStops[index - 1];
    const from = stop ? edge + stop.position * pixelsPerPoint - leadOf(stop.type, width) : x;
    x = from + width;
    return placeRuns(column, from, 0);
  });
}

/** The runs between tabs, and before the first. */
function columnsOf(runs: readonly ReadRun[]): readonly (readonly ReadRun[])[] {
  const columns: ReadRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\t').entries()) {
      if (index > 0) columns.push([]);
      if (text !== '') columns.at(-1)?.push({ ...run, text });
    }
  }
  return columns;
}

/** Width of a stretch in pixels. */
export function widthOf(run: ReadRun): number {
  return lineWidth(run.text, run) * pixelsPerPoint;
}

/** The letters of a paragraph between two places, in their looks. */
function runsBetween(runs: readonly ReadRun[], from: number, to: number): readonly ReadRun[] {
  const found: ReadRun[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (end > from && start < to && text !== '') found.push({ ...run, text });
    start = end;
  }
  return found;
}

/** The lines that are drawn around a paragraph, whose text stands between two heights. */
export function bordersAround(
  { borders, left, right }: ReadParagraph,
  box: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
  },
): readonly PageRule[] {
  const x1 = box.x + left * pixelsPerPoint - spaceOf(borders.left);
  const x2 = box.x + box.width - right * pixelsPerPoint + spaceOf(borders.right);
  const y1 = box.top - spaceOf(borders.top) - thicknessOf(borders.top) / 2;
  const y2 = box.bottom + spaceOf(borders.bottom) + thicknessOf(borders.bottom) / 2;
  const sides = [
    [borders.top, { x1, x2, y1, y2: y1 }],
    [borders.bottom, { x1, x2, y1: y2, y2 }],
    [borders.left, { x1, x2: x1, y1, y2 }],
    [borders.right, { x1: x2, x2, y1, y2 }],
  ] as const;
  return sides.flatMap(([border, ends]) =>
    border === null ? [] : [{ ...ends, thickness: thicknessOf(border) }],
  );
}

function spaceOf(border: ReadBorder | null): number {
  return (border?.space ?? 0) * pixelsPerPoint;
}

function thicknessOf(border: ReadBorder | null): number {
  return (border?.thickness ?? 0) * pixelsPerPoint;
}
