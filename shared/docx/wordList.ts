import { type Numeral, writeNumeral } from '../draft/numerals';

/** How Word counts on a level of a list. */
export type WordFormat = 'decimal' | 'upperRoman' | 'lowerLetter' | 'bullet';

/** One level of a Word list. */
export interface WordLevel {
  readonly format: WordFormat;
  /** Word's pattern: `%3.%4.` puts the number of levels 3 and 4 (from 1) in; without one it is constant. */
  readonly text: string;
  readonly start: number;
}

/** What Word calls the numerals that it shares with us; the words of `Phần thứ nhất` it lacks. */
export const wordFormatOf: Readonly<Record<Numeral, WordFormat | null>> = {
  decimal: 'decimal',
  roman: 'upperRoman',
  letter: 'lowerLetter',
  ordinalWord: null,
};

// Word itself refuses more than 32 767; Roman numbers end before 4 000.
const greatest: Readonly<Record<WordFormat, number>> = {
  decimal: 32_767,
  upperRoman: 3999,
  lowerLetter: 780,
  bullet: Number.POSITIVE_INFINITY,
};

/**
 * The counters of one Word list, as Word and LibreOffice both move them: a level counts on, and
 * begins again after any outer level. Where the two programs are not sure to agree, `labelAt` says
 * nothing: when an outer level first comes after an inner one, or an inner one shows a number that
 * its outer level has not given yet.
 */
export class WordList {
  readonly #levels: readonly WordLevel[];
  readonly #counters: (number | undefined)[];

  constructor(levels: readonly WordLevel[]) {
    this.#levels = levels;
    this.#counters = levels.map(() => undefined);
  }

  /** The label that a further paragraph on this level would print; null where that is not sure. */
  labelAt(level: number): string | null {
    const hasOrphans = this.#counters.slice(level + 1).some((counter) => counter !== undefined);
    if (this.#counters[level] === undefined && hasOrphans) return null;
    const pieces = this.#levelAt(level).text.split(/%(\d)/);
    const written = pieces.map((piece, index) =>
      index % 2 === 0 ? piece : this.#numberAt(Number(piece) - 1, level),
    );
    return written.includes(null) ? null : written.join('');
  }

  /** Counts a paragraph on a level. */
  count(level: number): void {
    const next = this.#next(level);
    this.#counters[level] = next;
    this.#counters.fill(undefined, level + 1);
  }

  /** What a paragraph on `level` would print for one of the levels; null for one not yet used. */
  #numberAt(at: number, level: number): string | null {
    const value = at === level ? this.#next(level) : this.#counters[at];
    return value === undefined ? null : writeWordNumber(value, this.#levelAt(at).format);
  }

  #next(level: number): number {
    const counter = this.#counters[level];
    return counter === undefined ? this.#levelAt(level).start : counter + 1;
  }

  #levelAt(level: number): WordLevel {
    return this.#levels[level] ?? { format: 'bullet', text: '', start: 1 };
  }
}

/** A number as Word writes it; null past what a format can say. Word's letters run a … z, aa, bb. */
export function writeWordNumber(value: number, format: WordFormat): string | null {
  if (value < 1 || value > greatest[format]) return null;
  return writers[format](value);
}

const writers: Readonly<Record<WordFormat, (value: number) => string>> = {
  decimal: String,
  upperRoman: (value) => writeNumeral(value, 'roman'),
  lowerLetter: (value) =>
    String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26)),
  bullet: () => '',
};
