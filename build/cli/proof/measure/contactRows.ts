import { printedText } from '@shared/standards/formText';
import { toMillimetres, toPoints } from '@shared/units';
import type { MeasuredPaper } from './measuredPaper';
import { type MeasuredRow, millimetres, points, rowOf } from './measuredRow';
import { squeezed } from './placedText';
import { textEdges } from './placeOf';
import { isLying, type Letter } from './sheet';

/** The contact block at the foot of page 1: its words, look and place, and the line over it. */
export function contactRows(paper: MeasuredPaper): readonly MeasuredRow[] {
  const { standard, sheets } = paper;
  const letters = contactLetters(paper);
  const [sheet] = sheets;
  const [first] = letters;
  if (first === undefined || sheet === undefined) return [];
  const { contact: style } = standard.styles;
  const { contact: place } = standard.page;
  const lowest = Math.max(...letters.map(({ bottom }) => bottom));
  const size = toPoints(style.size.default);
  const edges = textEdges(paper, 0);
  const lines = sheet.lines.filter(
    (line) => isLying(line) && line.bottom <= first.top + 1 && line.bottom > first.top - lineReach,
  );
  const line = lines.find(
    ({ left, right }) =>
      Math.abs(left - edges.left) <= tolerance && Math.abs(right - edges.right) <= tolerance,
  );
  const row = (property: string, expected: string, shown: string, isRight: boolean) =>
    rowOf({ part: 'contact', property, rule: style.size.rule, expected }, [
      { shown, isRight, where: 'page 1' },
    ]);
  return [
    row(
      'line',
      'across the text',
      line === undefined ? 'none' : 'across the text',
      line !== undefined,
    ),
    row(
      'place',
      `${place.default} from the lower edge`,
      millimetres(sheet.height - lowest),
      Math.abs(sheet.height - lowest - toMillimetres(place.default)) <= tolerance,
    ),
    row(
      'size',
      points(size),
      points(first.size),
      letters.every((letter) => Math.abs(letter.size - size) < 0.1),
    ),
  ].filter((one) => one !== null);
}

/** How far line and foot may be from their place, in millimetres. */
const tolerance = 1;
const lineReach = 3;

/** The letters of the contact block: the last that page 1 bears, as far as the draft's words go. */
export function contactLetters({ draft, sheets }: MeasuredPaper): readonly Letter[] {
  const words = squeezed(draft.marks.contact.map((line) => printedText(line, draft)).join(''));
  const letters = (sheets[0]?.letters ?? []).filter(({ text }) => text.trim() !== '');
  const text = letters.map((letter) => letter.text).join('');
  const from = words === '' ? -1 : text.lastIndexOf(words);
  return from < 0 ? [] : letters.slice(from, from + words.length);
}
