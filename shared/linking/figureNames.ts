import type { Figure } from '../conference/results';
import { foldText } from '../draft/foldText';
import { figureParts } from './figureParts';
import type { Sentence } from './sentencesOf';

/** The name of a figure, made ready for looking it up in sentences. */
export interface FigureName {
  readonly figure: Figure;
  readonly words: string;
  /** Whether it was written without any mark, and so is also found without them. */
  readonly isFolded: boolean;
  /** A name of one syllable is a word of many sentences, so more is asked of them. */
  readonly isShort: boolean;
}

/** The figures that have a name. */
export function figureNames(figures: readonly Figure[]): readonly FigureName[] {
  return figures
    .map((figure) => ({ figure, words: figure.indicator.trim().normalize('NFC').toLowerCase() }))
    .filter(({ words }) => words !== '')
    .map(({ figure, words }) => {
      const isShort = !/\s/.test(words);
      return { figure, words, isShort, isFolded: !isShort && foldText(words) === words };
    });
}

/** The number that a sentence says of a figure; null where it says none, or speaks of something else. */
export function figureIn(
  sentence: Sentence,
  name: FigureName,
  names: readonly FigureName[],
): string | null {
  const at = placeOf(sentence, name);
  if (at < 0 || isPartOfLonger(sentence, { name, at }, names)) return null;
  const said = numberBehind(sentence.text.slice(at + name.words.length));
  return said === null || (name.isShort && !isSurelyMeant(said, name.figure)) ? null : said.number;
}

/** Every number by which papers may rightly speak of a figure. */
export function knownNumbers(figure: Figure): ReadonlySet<string> {
  const said = Object.values(figureParts).map(({ read }) => read(figure));
  return new Set(said.flatMap((words) => words.match(numberPattern) ?? []));
}

function placeOf({ plain, folded }: Sentence, { words, isFolded }: FigureName): number {
  const text = isFolded ? folded : plain;
  const isWhole = (at: number) =>
    !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length));
  let at = text.indexOf(words);
  while (at >= 0 && !isWhole(at)) at = text.indexOf(words, at + 1);
  return at;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** `Thu` inside `Thu nội địa`, where that is a figure of its own. */
function isPartOfLonger(
  sentence: Sentence,
  { name, at }: { readonly name: FigureName; readonly at: number },
  names: readonly FigureName[],
): boolean {
  return names.some((other) => {
    if (other.words.length <= name.words.length || !other.words.includes(name.words)) return false;
    const from = placeOf(sentence, other);
    return from >= 0 && from <= at && at < from + other.words.length;
  });
}

const numberPattern = /\d[\d.]*(?:,\d+)?/g;

interface Said {
  readonly number: string;
  readonly before: string;
  readonly behind: string;
}

/** The first number of some words; a year, a day or a numbered law is none of it. */
function numberBehind(words: string): Said | null {
  for (const match of words.matchAll(numberPattern)) {
    const before = words.slice(0, match.index);
    const behind = words.slice(match.index + match[0].length);
    if (/(?:năm|ngày|tháng|quý|số|khóa|thứ|điều)\s*$/i.test(before)) continue;
    if (/^[/\-–]/.test(behind) || /[/\-–]$/.test(before)) continue;
    return { number: match[0].replace(/[.,]$/, ''), before, behind };
  }
  return null;
}

const linking = /^(?:[\s:]|là|đạt|được|ước|thực hiện|cả năm|năm \d{4})*$/i;
const clauseEnd = /^\s*(?:[.,;:)!?]|$)/;

/** The number stands next to the name, with the unit of the figure or none. */
function isSurelyMeant({ before, behind }: Said, { unit }: Figure): boolean {
  const [first = ''] = unit.trim().toLowerCase().split(/\s/);
  const isOfUnit = first === '' || behind.trimStart().toLowerCase().startsWith(first);
  return linking.test(before) && (isOfUnit || clauseEnd.test(behind));
}
