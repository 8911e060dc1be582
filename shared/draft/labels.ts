import type { LabelFormat, NumberedLevel } from './numbering';
import { type Numeral, readNumeral, writeNumeral } from './numerals';

/** A label found at the start of a line. */
export interface TypedLabel {
  readonly level: NumberedLevel;
  /** The label as typed, without the space behind it: `1.1.`, `đ)`, `Điều 3.`. */
  readonly label: string;
  /** Its own number, the last one of `1.2.`. */
  readonly ordinal: number;
  /** The clause number of `1.2.`; null for the other levels. */
  readonly parent: number | null;
  /** The line without the label and the space behind it. */
  readonly rest: string;
}

interface LabelPattern {
  readonly level: NumberedLevel;
  readonly pattern: RegExp;
  readonly numerals: readonly Numeral[];
}

// Groups: label, number. In running text `Mục 1 Chương II` is a citation: only centred lines bear these.
const centredPatterns: readonly LabelPattern[] = [
  {
    level: 'part',
    pattern: /^(Phần (thứ \p{L}+|[IVXLC]+|\d{1,3}))[.:]?(?:\s+|$)/iu,
    numerals: ['ordinalWord', 'roman', 'decimal'],
  },
  {
    level: 'chapter',
    pattern: /^(Chương (thứ \p{L}+|[IVXLC]+|\d{1,3}))[.:]?(?:\s+|$)/iu,
    numerals: ['ordinalWord', 'roman', 'decimal'],
  },
  {
    level: 'section',
    pattern: /^(Mục (\d{1,3}|[IVXLC]+))[.:]?(?:\s+|$)/iu,
    numerals: ['decimal', 'roman'],
  },
];

// `subclause` comes before `clause`, or `1.1.` would read as `1.`.
const paragraphPatterns: readonly LabelPattern[] = [
  { level: 'article', pattern: /^(Điều (\d{1,4})[.:])(?:\s+|$)/u, numerals: ['decimal'] },
  // `C. Mác` is a name: nobody counts to a hundred headings.
  { level: 'heading', pattern: /^(?![LC]\.)(([IVXLC]+)[-.])(?:\s+|$)/u, numerals: ['roman'] },
  { level: 'subclause', pattern: /^(\d{1,4}\.(\d{1,4})\.)(?:\s+|$)/u, numerals: ['decimal'] },
  { level: 'clause', pattern: /^((\d{1,9})[.-])(?:\s+|$)/u, numerals: ['decimal'] },
  { level: 'point', pattern: /^((\p{Ll}{1,4})\))(?:\s+|$)/u, numerals: ['letter'] },
];

/** Reads a label typed at the start of a paragraph (`I-`, `1.`, `1.1.`, `a)`, `Điều 3.`). */
export function recogniseLabel(line: string): TypedLabel | null {
  return firstMatch(line, paragraphPatterns);
}

/** Reads a label that stands on a centred line (`Phần thứ nhất`, `Chương II`, `Mục 1`). */
export function recogniseCentredLabel(line: string): TypedLabel | null {
  return firstMatch(line, centredPatterns);
}

function firstMatch(line: string, patterns: readonly LabelPattern[]): TypedLabel | null {
  for (const { level, pattern, numerals } of patterns) {
    const [whole, label, number] = pattern.exec(line) ?? [];
    if (whole === undefined || label === undefined || number === undefined) continue;
    const ordinal = readAny(number, numerals);
    if (ordinal === null) continue;
    const parent = level === 'subclause' ? Number.parseInt(label, 10) : null;
    return { level, label, ordinal, parent, rest: line.slice(whole.length) };
  }
  return null;
}

/** Writes a label; `parent` is the clause number in front of a subclause's own. */
export function writeLabel(format: LabelFormat, ordinal: number, parent: number): string {
  const own = writeNumeral(ordinal, format.numeral);
  const front = format.withParent ? `${parent}.` : '';
  return `${format.before}${front}${own}${format.after}`;
}

function readAny(text: string, numerals: readonly Numeral[]): number | null {
  for (const numeral of numerals) {
    const value = readNumeral(numeral === 'ordinalWord' ? text.toLowerCase() : text, numeral);
    if (value !== null) return value;
  }
  return null;
}
