import type { Conference } from './conference';

/** `2/3` as people type it; null for a part that is none, or that is more than the whole. */
export function readFraction(typed: string): Conference['quorum'] | null {
  const [, part = '', whole = ''] = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(typed) ?? [];
  const [numerator, denominator] = [Number(part), Number(whole)];
  return numerator >= 1 && numerator <= denominator ? { numerator, denominator } : null;
}
