import { groupThousands } from '../records/groupThousands';

/** A decimal number without any rounding: `28,7` is 287 tenths. */
export interface ExactDecimal {
  readonly units: bigint;
  /** How many of its digits stand behind the comma. */
  readonly scale: number;
}

/** Pattern of a whole number (O-NUM-3a): groups of three behind each point, or none: `1.986`, `70000`. */
export const wholeNumber = String.raw`(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d+)`;
const written = new RegExp(String.raw`^([-–−+]?)(${wholeNumber})(?:,(\d+))?$`, 'u');

/** Reads a number in Vietnamese notation (O-NUM-3a); null for a text that says anything beside it. */
export function readDecimal(text: string): ExactDecimal | null {
  const [, sign = '', whole, fraction = ''] = written.exec(text.replace(/\s|%$/g, '')) ?? [];
  if (whole === undefined) return null;
  const units = BigInt(whole.replaceAll('.', '') + fraction);
  return { units: sign === '' || sign === '+' ? units : -units, scale: fraction.length };
}

/** Writes a number in Vietnamese notation, without zeros that say nothing behind the comma. */
export function writeDecimal({ units, scale }: ExactDecimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const sign = units < 0n ? '-' : '';
  return `${sign}${groupThousands(BigInt(whole))}${fraction === '' ? '' : `,${fraction}`}`;
}

/** The first less the second, exactly. */
export function subtract(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: scaled(a, scale) - scaled(b, scale), scale };
}

/** All of them together, exactly. */
export function sum(numbers: readonly ExactDecimal[]): ExactDecimal {
  const scale = Math.max(0, ...numbers.map((number) => number.scale));
  return { units: numbers.reduce((total, number) => total + scaled(number, scale), 0n), scale };
}

/** Whether a share in percent is `part` of `whole`, rounded to as many digits as it shows. */
export function isShareOf(share: ExactDecimal, part: ExactDecimal, whole: ExactDecimal): boolean {
  const scale = Math.max(part.scale, whole.scale);
  const [a, b] = [scaled(part, scale), scaled(whole, scale)];
  const off = share.units * b - a * 100n * 10n ** BigInt(share.scale);
  return b !== 0n && 2n * (off < 0n ? -off : off) <= (b < 0n ? -b : b);
}

/** The number without its sign. */
export function magnitude({ units, scale }: ExactDecimal): ExactDecimal {
  return { units: units < 0n ? -units : units, scale };
}

/** `part` of `whole` in percent with one decimal, rounded half away from zero; null of nothing. */
export function percent(part: ExactDecimal, whole: ExactDecimal): ExactDecimal | null {
  const scale = Math.max(part.scale, whole.scale);
  const [a, b] = [scaled(part, scale), scaled(whole, scale)];
  if (b === 0n) return null;
  const isNegative = a < 0n !== b < 0n;
  const [size, of] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const tenths = (size * 2000n + of) / (of * 2n);
  return { units: isNegative ? -tenths : tenths, scale: 1 };
}

function scaled({ units, scale }: ExactDecimal, to: number): bigint {
  return units * 10n ** BigInt(to - scale);
}
