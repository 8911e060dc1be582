import { blockParagraphs } from '../draft/blockParagraphs';
import type { Draft } from '../draft/draft';
import { runsText } from '../draft/plainText';

/** The day of a cited paper as far as it is written. */
export interface CitedDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** As it was found. */
  readonly text: string;
}

/** A paper that a paper names by its number. */
export interface Citation {
  /** `52-NQ/TW`, `30/2020/NĐ-CP`. */
  readonly number: string;
  /** Null where no day, month or year follows. */
  readonly date: CitedDate | null;
  /** Block of the draft, from 0. */
  readonly block: number;
}

// A count, perhaps a year, then the symbols of kind and body, with at least two capitals in a row or
// a stroke: `05-NQ/ĐU`, `30/2020/NĐ-CP`, `412-BC/ĐU`, `15/TB-UBND`.
const numberPattern = String.raw`(?<![\p{L}\d/-])\d{1,5}(?:/\d{4})?[-/]\p{Lu}\p{L}{0,5}(?:[/-]\p{Lu}[\p{L}\d]{0,9})+`;
const datePattern = String.raw`\s*,?\s*(?:ngày\s+(\d{1,2})(?:/|-|\s+tháng\s+)(\d{1,2})(?:/|-|\s+năm\s+)(\d{4})|(?:tháng\s+(\d{1,2})(?:/|\s+năm\s+)|năm\s+)(\d{4}))`;
const citation = new RegExp(`(${numberPattern})(?:${datePattern})?`, 'gu');

/** The papers that a text names by their numbers, in order. */
export function citationsIn(text: string, block: number): readonly Citation[] {
  return [...text.matchAll(citation)].map(
    ([found, number = '', day, month, year, otherMonth, otherYear]): Citation => {
      const written = year ?? otherYear;
      const date =
        written === undefined
          ? null
          : {
              year: Number(written),
              month: Number(month ?? otherMonth ?? 0) || null,
              day: Number(day ?? 0) || null,
              text: found.slice(number.length).replace(/^[\s,]+/u, ''),
            };
      return { number, date, block };
    },
  );
}

/** All citations of a draft's body. A blank is text that is not known yet. */
export function citationsOf({ blocks, facts }: Draft): readonly Citation[] {
  return blocks.flatMap((block, index) =>
    blockParagraphs(block).flatMap((runs) =>
      citationsIn(
        runsText(runs, facts, () => '…'),
        index,
      ),
    ),
  );
}

/** Whether two dates cannot be of one paper; what one of them leaves out contradicts nothing. */
export function datesDiffer(one: CitedDate, other: CitedDate): boolean {
  const differs = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;
  return one.year !== other.year || differs(one.month, other.month) || differs(one.day, other.day);
}
