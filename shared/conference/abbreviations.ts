/** A short form of the office, and the words that it stands for. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** What an office begins with; it changes the list as it likes. */
export const usualAbbreviations: readonly Abbreviation[] = [
  { short: 'đc', long: 'đồng chí' },
  { short: 'dc', long: 'đồng chí' },
  { short: 'đ/c', long: 'đồng chí' },
  { short: 'tl', long: 'thảo luận' },
  { short: 'hn', long: 'hội nghị' },
  { short: 'bch', long: 'Ban Chấp hành' },
  { short: 'btv', long: 'Ban Thường vụ' },
  { short: 'nq', long: 'nghị quyết' },
  { short: 'cb', long: 'chi bộ' },
  { short: 'đv', long: 'đảng viên' },
  { short: 'kt', long: 'kiểm tra' },
  { short: 'gs', long: 'giám sát' },
  { short: 'ntm', long: 'nông thôn mới' },
  { short: 'cđs', long: 'chuyển đổi số' },
];

/** A short form in a text, and what is to stand in its place. */
export interface Expansion {
  /** Where the short form begins; it ends at the caret. */
  readonly from: number;
  readonly short: string;
  readonly long: string;
}

/** Keys behind which a word is over, and what they write. */
const endingKeys: Readonly<Partial<Record<string, string>>> = { Enter: '\n' };
const endingMarks = ' ,.;:)';

/** What a key writes that ends a word; null for a key that may go on with it. */
export function wordEnd(key: string): string | null {
  return endingKeys[key] ?? (key.length === 1 && endingMarks.includes(key) ? key : null);
}

/** The short form that ends at the caret as a word of its own; null for none. */
export function expansionAt(
  text: string,
  caret: number,
  abbreviations: readonly Abbreviation[],
): Expansion | null {
  const short = /[\p{L}\p{M}\p{N}/]+$/u.exec(text.slice(0, caret))?.[0] ?? '';
  if (short === '' || /^[\p{L}\p{M}\p{N}]/u.test(text.slice(caret))) return null;
  // Part of a number or a symbol, as in `15-NQ`, is no short form.
  if (/[-.@]$/u.test(text.slice(0, caret - short.length))) return null;
  const found = abbreviations.find((one) => keyOf(one.short) === keyOf(short));
  if (found === undefined) return null;
  return { from: caret - short.length, short, long: inCaseOf(short, found.long) };
}

/** The list as it is edited: a line for each, `dc = đồng chí`. */
export function writeAbbreviations(abbreviations: readonly Abbreviation[]): string {
  return abbreviations.map(({ short, long }) => `${short} = ${long}`).join('\n');
}

/** The list as it was edited, and the lines that say nothing. */
export function readAbbreviations(text: string): {
  readonly abbreviations: readonly Abbreviation[];
  readonly unread: readonly string[];
} {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const pairs = lines.map((line) => ({ line, pair: pairOf(line) }));
  const read = pairs.flatMap(({ pair }) => pair ?? []);
  return {
    abbreviations: [...new Map(read.map((one) => [keyOf(one.short), one])).values()],
    unread: pairs.filter(({ pair }) => pair === null).map(({ line }) => line),
  };
}

function pairOf(line: string): Abbreviation | null {
  const { short = '', long = '' } =
    /^(?<short>[\p{L}\p{M}\p{N}/]+)\s*=\s*(?<long>\S.*)$/u.exec(line)?.groups ?? {};
  return short === '' ? null : { short, long };
}

function keyOf(short: string): string {
  return short.normalize('NFC').toLocaleLowerCase('vi');
}

/** `Dc` at the beginning of a sentence is `Đồng chí`. */
function inCaseOf(short: string, long: string): string {
  const [first = ''] = short;
  const isCapital = first !== first.toLocaleLowerCase('vi');
  return isCapital ? long.charAt(0).toLocaleUpperCase('vi') + long.slice(1) : long;
}
