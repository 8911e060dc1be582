import { readNumeral, writeNumeral } from '../draft/numerals';

/** The two years of a committee's term. */
export interface TermYears {
  readonly from: number;
  readonly to: number;
}

/** Reads `2020-2025`, with any dash and with or without blanks; null for what is no term. */
export function termYears(term: string): TermYears | null {
  const [, from, to] = (/^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(term.trim()) ?? []).map(Number);
  return from === undefined || to === undefined || from >= to ? null : { from, to };
}

/** Which congress, as papers print it: `1` is `I`; what is no number stays as typed. */
export function printedOrdinal(ordinal: string): string {
  const typed = ordinal.trim();
  const value = /^\d{1,3}$/.test(typed) ? Number(typed) : readNumeral(typed.toUpperCase(), 'roman');
  return value === null || value === 0 ? typed : writeNumeral(value, 'roman');
}

/** The term as papers print it, `2020 - 2025`; what is no term stays as typed. */
export function printedTerm(term: string): string {
  const years = termYears(term);
  return years === null ? term : `${years.from} - ${years.to}`;
}
