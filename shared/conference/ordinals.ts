import { writeNumeral } from '../draft/numerals';
import type { Conference } from './conference';

/** `15`, `XV` or `mười lăm`: what follows `lần thứ` in the papers of a conference. */
export function ordinalText(ordinal: number, style: Conference['ordinalStyle']): string {
  return ordinalWriters[style](ordinal);
}

/** `lần thứ XV`; empty for a conference that is not counted. */
export function ordinalPhrase({
  ordinal,
  ordinalStyle,
}: Pick<Conference, 'ordinal' | 'ordinalStyle'>): string {
  return ordinal === null ? '' : `lần thứ ${ordinalText(ordinal, ordinalStyle)}`;
}

/** The conference of the same sort before this one: `kể từ sau phiên họp thứ 7`; null for none. */
export function previousOrdinal({ ordinal }: Pick<Conference, 'ordinal'>): number | null {
  return ordinal === null || ordinal < 2 ? null : ordinal - 1;
}

const ordinalWriters: Readonly<Record<Conference['ordinalStyle'], (ordinal: number) => string>> = {
  decimal: String,
  roman: (ordinal) => writeNumeral(ordinal, 'roman'),
  ordinalWord: spelledOrdinal,
};

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** The first and the fourth are called otherwise than one and four. */
const ownWords: Readonly<Record<number, string>> = { 1: 'nhất', 4: 'tư' };
/** Behind a round ten the last digit changes its sound; `mười` keeps `một` and `bốn`. */
const afterTen: Readonly<Record<number, string>> = { 5: 'lăm' };
const afterTens: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };

function spelledOrdinal(value: number): string {
  return ownWords[value] ?? spelled(value);
}

/** Whole numbers from 1 to 999 in words. */
function spelled(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words = hundreds === 0 ? [] : [digit(hundreds), 'trăm'];
  if (tens === 1) words.push('mười');
  else if (tens > 1) words.push(digit(tens), 'mươi');
  else if (hundreds > 0 && ones > 0) words.push('linh');
  if (ones > 0) words.push(lastDigit(tens, ones));
  return words.join(' ');
}

function lastDigit(tens: number, ones: number): string {
  if (tens === 0) return digit(ones);
  return (tens === 1 ? afterTen : afterTens)[ones] ?? digit(ones);
}

function digit(value: number): string {
  return digits[value] ?? '';
}
