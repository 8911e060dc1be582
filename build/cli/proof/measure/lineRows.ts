import type { RuleValue, Separator, StyleId } from '@shared/standards/standard';
import { frameRow } from './frameRow';
import type { MeasuredPaper, PlacedParagraph } from './measuredPaper';
import { type MeasuredRow, millimetres, type Reading, rowOf } from './measuredRow';
import type { TextLine } from './placedText';
import { placeOf, textEdges } from './placeOf';
import { type DrawnLine, isLying } from './sheet';
import { underlineRows } from './underlineRows';

/** The lines that the form draws: under title, issuer and summary, under words, around marks. */
export function lineRows(paper: MeasuredPaper): readonly MeasuredRow[] {
  return [
    ...separators.map((separator) => separatorRow(paper, separator)),
    ...underlineRows(paper),
    copyRuleRow(paper),
    frameRow(paper, 'urgency'),
    frameRow(paper, 'circulation'),
  ].filter((row) => row !== null);
}

/** A line of the form: under which component it stands, and its rule in the standard. */
interface SeparatorOf {
  readonly rule: 'underTitle' | 'underIssuer' | 'underSubject';
  /** The component right above it: the last of these that the paper bears. */
  readonly above: readonly StyleId[];
}

const separators: readonly SeparatorOf[] = [
  { rule: 'underTitle', above: ['nationalTitle', 'motto'] },
  { rule: 'underIssuer', above: ['issuer'] },
  { rule: 'underSubject', above: ['typeName', 'subject'] },
];

/** How far a drawn line may be from its length, in millimetres. */
const lengthTolerance = 1;
/** A line under a text stands no lower than so many millimetres under its letters. */
const nearest = 3;

function separatorRow(paper: MeasuredPaper, { rule, above }: SeparatorOf): MeasuredRow | null {
  const separator: RuleValue<Separator> = paper.standard[rule];
  const heads = above
    .map((style) => paper.paragraphs.filter((paragraph) => paragraph.style === style))
    .findLast((found) => found.length > 0);
  if (separator.default.kind === 'text' || heads === undefined) return null;
  const { share } = separator.default;
  const readings = heads
    .filter((head, at) => heads[at + 1]?.index !== head.index + 1)
    .map((head) => ({ ...separatorReading(paper, head, share), where: placeOf(head) }));
  const part = `line under ${above.at(-1) ?? ''}`;
  const expected = share === 1 ? 'as long as the text' : `${share} of the text's last line`;
  return rowOf(
    {
      part,
      property: 'length and middle',
      rule: separator.rule,
      expected: `${expected} ± ${millimetres(lengthTolerance)}`,
    },
    readings,
  );
}

function separatorReading(
  paper: MeasuredPaper,
  head: PlacedParagraph,
  share: number,
): Omit<Reading, 'where'> {
  const text = head.lines.at(-1);
  const line = text === undefined ? undefined : lineUnder(paper, text);
  if (text === undefined || line === undefined) return { shown: 'no line', isRight: false };
  const wanted = (text.right - text.left) * share;
  const length = line.right - line.left;
  const off = (line.right + line.left - text.right - text.left) / 2;
  const isRight =
    Math.abs(length - wanted) <= lengthTolerance && Math.abs(off) <= lengthTolerance / 2;
  return {
    shown: `${millimetres(length)} of ${millimetres(wanted)}, middle off by ${millimetres(off)}`,
    isRight,
  };
}

/** The nearest line right under a line of text and over its middle. */
function lineUnder(paper: MeasuredPaper, text: TextLine): DrawnLine | undefined {
  const middle = (text.left + text.right) / 2;
  return (paper.sheets[text.page]?.lines ?? [])
    .filter(isLying)
    .filter(({ left, right }) => left < middle && right > middle)
    .filter(({ top }) => top > text.baseline && top - text.bottom < nearest)
    .sort((a, b) => a.top - b.top)[0];
}

/** How far above the form of copy the line stands that parts copy and original, in millimetres. */
const copyRuleReach = 20;

/** A copy stands under a line across the whole text (P-COPY-3, S-SAO-2). */
function copyRuleRow(paper: MeasuredPaper): MeasuredRow | null {
  const form = paper.paragraphs.find(({ style }) => style === 'copyForm');
  const text = form?.lines[0];
  if (form === undefined || text === undefined) return null;
  const edges = textEdges(paper, text.page);
  const line = (paper.sheets[text.page]?.lines ?? []).find(
    ({ left, right, top }) =>
      top < text.top &&
      text.top - top < copyRuleReach &&
      Math.abs(left - edges.left) <= lengthTolerance &&
      Math.abs(right - edges.right) <= lengthTolerance,
  );
  const shown = line === undefined ? 'none' : `${millimetres(line.right - line.left)} long`;
  return rowOf(
    {
      part: 'line over the copy',
      property: 'length',
      rule: paper.standard.styles.copyRule.before.rule,
      expected: `across the text, ${millimetres(edges.right - edges.left)}`,
    },
    [{ shown, isRight: line !== undefined, where: placeOf(form) }],
  );
}
