// A year that begins with a zero is half typed.
const fullDate = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const monthOnly = /^([1-9]\d{3})-(\d{2})$/;

// The date line writes four digits: `0024` is a slip of the keyboard, and no calendar has a year 0.
const firstYear = 1000;

/** The parts of a paper's date; a missing day or year is still blank. */
export interface PaperDateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** Reads `2024-05-27` or `2024-05`; null for an empty text or a day that the calendar lacks. */
export function paperDateParts(date: string): PaperDateParts | null {
  const [, year, month, day] = (fullDate.exec(date) ?? monthOnly.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || month < 1 || month > 12) return null;
  if (year < firstYear) return null;
  if (day === undefined) return { year, month, day: null };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/** `05`, `27`, `01`, `02`, but `5` for May: days below 10 and months 1, 2 only (P-DATE-2, S-DATE-2). */
export function dayWord(day: number): string {
  return String(day).padStart(2, '0');
}

/** The month as the date line writes it (P-DATE-2, S-DATE-2). */
export function monthWord(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
