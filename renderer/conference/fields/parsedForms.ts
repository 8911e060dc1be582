import type { Conference } from '@shared/conference/conference';
import { readFraction } from '@shared/conference/typedFraction';
import { readTime } from '@shared/conference/typedTime';
import { paperDateParts } from '@shared/draft/paperDate';
import { showDay } from '../../profile/dayText';
import { readPaperDate } from '../../ui/timeWords';
import { fieldFaults } from './fieldWords';
import type { ParsedForm } from './ParsedInput';

/** A day, stored `YYYY-MM-DD`. */
export const dayForm: ParsedForm<string> = {
  show: showDay,
  read: (typed) => {
    if (typed.trim() === '') return '';
    const day = readPaperDate(typed);
    return typeof paperDateParts(day)?.day === 'number' ? day : undefined;
  },
  isWhole: (typed) => /\d{4}\s*$/.test(typed),
  fault: fieldFaults.day,
};

/** A time of day, stored `HH:MM`. */
export const timeForm: ParsedForm<string> = {
  show: (time) => time,
  read: (typed) => readTime(typed) ?? undefined,
  isWhole: (typed) => /\d{1,2}\D+\d{2}$/.test(typed.trim()),
  fault: fieldFaults.time,
};

/** A whole number from 0, or none. */
export const countForm: ParsedForm<number | null> = countFormFrom(0);

/** A whole number from 1 to 999, or none: how often a conference was held. */
export const ordinalForm: ParsedForm<number | null> = {
  ...countFormFrom(1),
  isWhole: (typed) => /^\d{1,3}$/.test(typed.trim()),
};

/** A part of a whole, never more than all of it. */
export const fractionForm: ParsedForm<Conference['quorum']> = {
  show: ({ numerator, denominator }) => `${numerator}/${denominator}`,
  read: (typed) => readFraction(typed) ?? undefined,
  isWhole: (typed) => /\/\s*\d+\s*$/.test(typed),
  fault: fieldFaults.fraction,
};

/** A year, or none. */
export const yearForm: ParsedForm<number | null> = {
  show: (year) => (year === null ? '' : String(year)),
  read: (typed) => {
    if (typed.trim() === '') return null;
    return /^(19|20|21)\d\d$/.test(typed.trim()) ? Number(typed) : undefined;
  },
  isWhole: (typed) => /^\d{4}$/.test(typed.trim()),
  fault: fieldFaults.year,
};

function countFormFrom(least: number): ParsedForm<number | null> {
  return {
    show: (count) => (count === null ? '' : String(count)),
    read: (typed) => {
      const digits = typed.trim();
      if (digits === '') return null;
      return /^\d{1,6}$/.test(digits) && Number(digits) >= least ? Number(digits) : undefined;
    },
    isWhole: (typed) => /^\d+$/.test(typed.trim()),
    fault: fieldFaults.count,
  };
}
