import { writtenCount } from '../votes/voteSentence';

/**
 * A count as papers print it: `02`, `34`, `1.986`. Nothing is a blank, unless it was counted and found
 * to be none.
 */
export function numbered(count: number, none: 'blank' | 'zero' = 'blank'): string {
  return count === 0 && none === 'blank' ? '' : writtenCount(count);
}

/** Several things in one sentence: `A, B và C`. */
export function listed(items: readonly string[]): string {
  const named = items.map((item) => item.trim()).filter((item) => item !== '');
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} và ${last}`;
}

/** Several things that hold commas themselves: `A, chức vụ; B, chức vụ`. */
export function itemised(items: readonly string[]): string {
  return items
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .join('; ');
}

/** A phrase without the word that the sentence around it brings along: `ngày` of `ngày 10 tháng 01`. */
export function withoutWord(word: string, phrase: string): string {
  return phrase.startsWith(`${word} `) ? phrase.slice(word.length + 1) : phrase;
}
