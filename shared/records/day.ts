import { z } from 'zod';

/** A day, `YYYY-MM-DD`, or empty where it is not known. */
export const daySchema = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/);

/** A time of day, `HH:MM`, or empty where it is not known. */
export const timeSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/);

/** `05/11/2026` from `2026-11-05`, `11/2026` while the day is blank; empty for an unknown day. */
export function shownDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Whether a day lies in a period; an empty end is open. */
export function isWithin(day: string, { from, to }: { from: string; to: string }): boolean {
  return (from === '' || from <= day) && (to === '' || day <= to);
}
