import type { Box, Letter, Sheet } from './sheet';

/** A line of text on a page; its box is without the spaces at its ends. */
export interface TextLine extends Box {
  /** Counts from 0. */
  readonly page: number;
  readonly text: string;
  readonly baseline: number;
}

/** A stretch of the paper's text as it stands on the pages. */
export interface PlacedText {
  /** Its letters without spaces, each with the page it stands on. */
  readonly letters: readonly PlacedLetter[];
  readonly lines: readonly TextLine[];
}

export interface PlacedLetter {
  readonly page: number;
  readonly letter: Letter;
}

/**
 * Finds stretches of text one after another in the order in which pages draw their letters, which is
 * the order of the paper. Spaces do not count: a line that breaks at one does not print it.
 */
export class TextFinder {
  readonly #letters: readonly PlacedLetter[];
  readonly #text: string;
  #at = 0;

  /** @param isText whether a letter belongs to the text: page numbers and feet do not. */
  constructor(sheets: readonly Sheet[], isText: (letter: Letter, sheet: Sheet) => boolean) {
    this.#letters = sheets.flatMap((sheet, page) =>
      sheet.letters
        .filter((letter) => letter.text.trim() !== '' && isText(letter, sheet))
        .flatMap((letter) => Array.from(letter.text, () => ({ page, letter }))),
    );
    this.#text = sheets
      .flatMap((sheet) => sheet.letters.filter((letter) => isText(letter, sheet)))
      .map(({ text }) => squeezed(text))
      .join('');
  }

  /** The next place of a text; null where it is not on the pages any more. */
  next(text: string): PlacedText | null {
    const wanted = squeezed(text);
    const from = this.#text.indexOf(wanted, this.#at);
    if (wanted === '' || from < 0) return null;
    this.#at = from + wanted.length;
    const letters = this.#letters.slice(from, this.#at);
    return { letters, lines: linesOf(letters) };
  }
}

/** A text without its spaces, in composed letters. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

const sameLine = 0.2;

function linesOf(letters: readonly PlacedLetter[]): readonly TextLine[] {
  const groups: PlacedLetter[][] = [];
  for (const placed of letters) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      last !== undefined &&
      last.page === placed.page &&
      Math.abs(last.letter.baseline - placed.letter.baseline) < sameLine;
    if (goesOn) group?.push(placed);
    else groups.push([placed]);
  }
  return groups.map(lineOf);
}

function lineOf(group: readonly PlacedLetter[]): TextLine {
  const letters = group.map(({ letter }) => letter);
  return {
    page: group[0]?.page ?? 0,
    text: letters.map(({ text }) => text).join(''),
    left: Math.min(...letters.map(({ left }) => left)),
    right: Math.max(...letters.map(({ right }) => right)),
    top: Math.min(...letters.map(({ top }) => top)),
    bottom: Math.max(...letters.map(({ bottom }) => bottom)),
    baseline: letters[0]?.baseline ?? 0,
  };
}
