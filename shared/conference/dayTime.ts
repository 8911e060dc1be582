import { dayWord, monthWord, type PaperDateParts, paperDateParts } from '../draft/paperDate';
import type { Conference } from './conference';

/** `ngày 10 tháng 01 năm 2024`, as running text writes a day; empty for none or one that the calendar lacks. */
export function dayPhrase(day: string): string {
  const parts = wholeDay(day);
  return parts === null
    ? ''
    : `ngày ${dayWord(parts.day)} tháng ${monthWord(parts.month)} năm ${parts.year}`;
}

/** `08 giờ 30`, as minutes write a time of day; empty for none. */
export function timePhrase(time: string): string {
  const [hours, minutes] = time.split(':');
  return hours === undefined || minutes === undefined ? '' : `${hours} giờ ${minutes}`;
}

/** `thứ Tư` of a day, so that day and weekday never disagree; empty for none. */
export function weekdayOf(day: string): string {
  const parts = wholeDay(day);
  return parts === null ? '' : (weekdays[atNoon(parts).getUTCDay()] ?? '');
}

/** Minutes since midnight; null for an unknown time. */
export function minutesOf(time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}

/** The time some minutes later on the same day; empty for an unknown time or past midnight. */
export function laterTime(time: string, byMinutes: number): string {
  const start = minutesOf(time);
  const end = start === null ? null : start + byMinutes;
  if (end === null || end < 0 || end >= minutesOfDay) return '';
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** So many days earlier, and on the Friday before where that is a weekend; empty for no day. */
export function workingDayBefore(day: string, count: number): string {
  const earlier = laterDay(day, -count);
  const parts = wholeDay(earlier);
  const toFriday = parts === null ? 0 : (sinceFriday[atNoon(parts).getUTCDay()] ?? 0);
  return laterDay(earlier, -toFriday);
}

/** The day some days later, or earlier for a negative count; empty for an unknown day. */
export function laterDay(day: string, byDays: number): string {
  const parts = wholeDay(day);
  if (parts === null) return '';
  const moved = atNoon({ ...parts, day: parts.day + byDays });
  return moved.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The last day of a conference. */
export function lastDay({ startDay, endDay }: Pick<Conference, 'startDay' | 'endDay'>): string {
  return endDay || startDay;
}

// Days since the last working day, of a Sunday and of a Saturday.
const sinceFriday: Readonly<Record<number, number>> = { 0: 2, 6: 1 };

type WholeDay = PaperDateParts & { readonly day: number };

function wholeDay(text: string): WholeDay | null {
  const parts = paperDateParts(text);
  const day = parts?.day ?? null;
  return parts === null || day === null ? null : { ...parts, day };
}

function atNoon({ year, month, day }: WholeDay): Date {
  return new Date(Date.UTC(year, month - 1, day, 12));
}

const minutesOfDay = 24 * 60;
const weekdays = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
] as const;
