import { foldText } from './foldText';

/** How a search compares. */
export interface SearchRules {
  /** `Đảng` does not find `đang`. */
  readonly matchDiacritics: boolean;
  /** `Đảng` does not find `đảng`. */
  readonly matchCase: boolean;
}

/** A stretch of a text, in characters of that text. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** Where `query` stands in `text`, from left to right, without overlaps. */
export function searchText(
  text: string,
  query: string,
  rules: SearchRules,
): readonly TextStretch[] {
  const sought = [...query.normalize('NFC')].map((letter) => folded(letter, rules)).join('');
  if (sought === '') return [];
  const { letters, starts } = foldLetters(text, rules);
  const found: TextStretch[] = [];
  for (
    let at = letters.indexOf(sought);
    at >= 0;
    at = letters.indexOf(sought, at + sought.length)
  ) {
    const end = starts[at + sought.length] ?? text.length;
    found.push({ start: starts[at] ?? 0, end });
  }
  return found;
}

/** Whether diacritics were typed, which nobody does who does not mean them. */
export function bearsDiacritics(query: string): boolean {
  return foldText(query) !== query.normalize('NFC').toLowerCase();
}

interface FoldedText {
  readonly letters: string;
  /** For each folded letter the place of its own in the text; one more for the end. */
  readonly starts: readonly number[];
}

/** Folds letter by letter, so that places in the folded text lead back to the text itself. */
function foldLetters(text: string, rules: SearchRules): FoldedText {
  let letters = '';
  const starts: number[] = [];
  let place = 0;
  for (const cluster of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const own = [...cluster.normalize('NFC')].map((letter) => folded(letter, rules)).join('');
    for (let index = 0; index < own.length; index += 1) starts.push(place);
    letters += own;
    place += cluster.length;
  }
  starts.push(text.length);
  return { letters, starts };
}

function folded(letter: string, { matchDiacritics, matchCase }: SearchRules): string {
  // The comparison form has no case, so a search that minds case but no marks takes the marks alone.
  const plain = matchDiacritics ? letter : withoutMarks(letter);
  return matchCase ? plain : plain.toLowerCase();
}

function withoutMarks(letter: string): string {
  const plain = foldText(letter);
  return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
}
