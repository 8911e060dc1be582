import { capitals } from '@shared/docx/capitals';
import { ownValue } from '@shared/ownValue';
import type { Standard } from '@shared/standards/standard';
import { toMillimetres } from '@shared/units';
import type { MeasuredPaper, PlacedParagraph } from './measuredPaper';
import { type MeasuredRow, millimetres, type Reading, rowOf } from './measuredRow';
import { placeOf } from './placeOf';
import { type DrawnLine, isLying } from './sheet';

/** The frame around an urgency or circulation mark: its width and height, or that there is none. */
export function frameRow(
  paper: MeasuredPaper,
  style: 'urgency' | 'circulation',
): MeasuredRow | null {
  const mark = paper.paragraphs.find((paragraph) => paragraph.style === style);
  if (mark === undefined) return null;
  const wanted = wantedFrame(paper.standard, mark);
  const found = frameAround(paper, mark);
  return rowOf({ part: style, property: 'frame', rule: wanted.rule, expected: wanted.shown }, [
    { shown: found.shown, isRight: fits(found, wanted), where: placeOf(mark) },
  ]);
}

interface Frame {
  readonly width: number | null;
  readonly height: number | null;
  /** Red, green and blue in hexadecimal. */
  readonly colour: string;
  readonly shown: Reading['shown'];
}

const black = '000000';

interface WantedFrame extends Frame {
  readonly rule: MeasuredRow['rule'];
}

function wantedFrame(standard: Standard, { style, source }: PlacedParagraph): WantedFrame {
  const { urgencyFrames, circulationFrame, markFrameHeight, urgencyColour } = standard;
  const { rule } = style === 'urgency' ? urgencyFrames : circulationFrame;
  const none = { width: null, height: null, colour: black, shown: 'none', rule };
  const height = toMillimetres(markFrameHeight.default);
  if (style === 'circulation') {
    return circulationFrame.default
      ? { ...none, height, shown: `around the words, ${millimetres(height)} high` }
      : none;
  }
  const width = ownValue(urgencyFrames.default, capitals(source.text));
  if (width === undefined) return none;
  const across = toMillimetres(width);
  const colour = urgencyColour.default === 'auto' ? black : urgencyColour.default;
  const shown = `${millimetres(across)} × ${millimetres(height)}, ${colour}`;
  return { width: across, height, colour, shown, rule };
}

/** How far the sides of a frame may be from their length, in millimetres. */
const frameTolerance = 0.7;

function fits(found: Frame, wanted: Frame): boolean {
  if (wanted.height === null || found.height === null) return wanted.height === found.height;
  const isHigh = Math.abs(found.height - wanted.height) <= frameTolerance;
  const isWide =
    wanted.width === null || Math.abs((found.width ?? 0) - wanted.width) <= frameTolerance;
  return isHigh && isWide && found.colour === wanted.colour;
}

/** How far around its words a frame may stand, in millimetres. */
const reach = 12;

function frameAround(paper: MeasuredPaper, { lines }: PlacedParagraph): Frame {
  const [first, last] = [lines[0], lines.at(-1)];
  const near = (paper.sheets[first?.page ?? 0]?.lines ?? []).filter(
    ({ left, right, top, bottom }) =>
      first !== undefined &&
      last !== undefined &&
      right > first.left - reach &&
      left < first.right + reach &&
      bottom > first.top - reach &&
      top < last.bottom + reach,
  );
  const sides = near.filter((line) => !isLying(line));
  const [left, right] = [edge(sides, Math.min, 'left'), edge(sides, Math.max, 'right')];
  if (sides.length < 2 || first === undefined || last === undefined) {
    return { width: null, height: null, colour: black, shown: 'none' };
  }
  const [top, bottom] = [edge(sides, Math.min, 'top'), edge(sides, Math.max, 'bottom')];
  const width = right - left;
  const height = bottom - top;
  const colour = sides[0]?.colour ?? black;
  const shown = `${millimetres(width)} × ${millimetres(height)}, ${colour}`;
  return { width, height, colour, shown };
}

function edge(
  lines: readonly DrawnLine[],
  outermost: (...values: number[]) => number,
  side: 'left' | 'right' | 'top' | 'bottom',
): number {
  return outermost(...lines.map((line) => line[side]));
}
