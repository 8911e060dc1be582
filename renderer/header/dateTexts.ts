import { dayWord, monthWord } from '@shared/draft/paperDate';

/** A date as its three typed parts, any of which may be empty or half typed. */
export interface DateTexts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts as the form writes them. A date that the calendar lacks is shown, not hidden. */
export function textsOfDate(date: string): DateTexts {
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    day: day === '' ? '' : dayWord(Number(day)),
    month: month === '' ? '' : monthWord(Number(month)),
    year,
  };
}

/** The stored date: `2024-05-27`, `2024-05` without a day, empty while month or year are missing. */
export function dateOfTexts({ day, month, year }: DateTexts): string {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  // A year of zeros is one half typed; no paper is older than the form.
  if (!isMonth || !/^[1-9]\d{3}$/.test(year)) return '';
  const front = `${year}-${twoDigits(month)}`;
  return Number(day) >= 1 && Number(day) <= 31 ? `${front}-${twoDigits(day)}` : front;
}

function twoDigits(text: string): string {
  return String(Number(text)).padStart(2, '0');
}
