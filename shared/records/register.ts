import type { Draft } from '../draft/draft';
import { type Family, isCopyKind, type KindId, symbolOf } from '../draft/kinds';
import { paperDateParts } from '../draft/paperDate';
import { err, ok, type Result } from '../result';
import { printedText } from '../standards/formText';
import type { Standard } from '../standards/standard';

/** The stretch of time through which a series counts. */
type SeriesPeriod =
  | { readonly kind: 'term'; readonly from: string }
  | { readonly kind: 'year'; readonly year: number };

/** A row of numbers that are each used once: kind of paper × body × term or year. */
export interface Series {
  readonly family: Family;
  /** Null where all kinds of the body share one row (a congress, P-NUM-6). */
  readonly kind: KindId | null;
  /** Symbol of the body: `ĐU`, `VPCP`. */
  readonly body: string;
  readonly period: SeriesPeriod;
}

/** Why a paper has no series yet. */
export type SeriesError = { readonly kind: 'termUnknown' } | { readonly kind: 'dateInvalid' };

// The congress and its committees count all their papers in one row (P-NUM-6).
const congressBody = 'ĐH';

/**
 * The series that a paper takes its number from (P-NUM-4, P-NUM-7, S-SO-7).
 * @param date day of issue, `YYYY-MM-DD`
 * @param terms first days of the committee's terms, `YYYY-MM-DD` in any order
 */
export function seriesOf(
  draft: Draft,
  standard: Standard,
  { date, terms }: { readonly date: string; readonly terms: readonly string[] },
): Result<Series, SeriesError> {
  const parts = paperDateParts(date);
  if (parts === null) return err({ kind: 'dateInvalid' });
  const { family } = standard;
  const body = bodyOf(printedText(draft.header.code, draft), draft.kind, family);
  const kind = family === 'party' && body === congressBody ? null : countedKind(draft.kind);
  if (standard.numberSeries.default === 'year') {
    return ok({ family, kind, body, period: { kind: 'year', year: parts.year } });
  }
  const from = terms
    .filter((start) => start !== '' && start <= date)
    .sort()
    .at(-1);
  if (from === undefined) return err({ kind: 'termUnknown' });
  return ok({ family, kind, body, period: { kind: 'term', from } });
}

/** Copies of all kinds count in one row (P-COPY-4, S-SAO-3). */
function countedKind(kind: KindId): KindId {
  return isCopyKind(kind) ? 'sao-y' : kind;
}

/** A series as one text; the register stores it, so its form stays for ever. */
export function seriesKey({ family, kind, body, period }: Series): string {
  const time = period.kind === 'term' ? `from ${period.from}` : `${period.year}`;
  return [family, kind ?? 'all', body, time].join('|');
}

/** The number that comes after all used ones; gaps are left to the clerk. */
export function nextFree(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
}

/** The body in what follows the number: `NQ/ĐU` → `ĐU`, `TB-VPCP` → `VPCP`, `BNV-VP` → `BNV`. */
function bodyOf(code: string, kind: KindId, family: Family): string {
  const clean = code.replace(/\s+/g, '').normalize('NFC').toUpperCase();
  if (family === 'party') {
    const [, body = clean] = clean.split('/');
    // A joint paper takes the number of the body that leads (P-NUM-8).
    return body.split('-')[0] ?? '';
  }
  const symbol = symbolOf(kind, family).toUpperCase();
  // A letter names its unit or field last, and all units count in one row (S-SO-2).
  if (symbol === '') return clean.split('-')[0] ?? '';
  return clean.startsWith(`${symbol}-`) ? clean.slice(symbol.length + 1) : clean;
}
