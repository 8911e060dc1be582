import type { Conference, ConferenceKind } from './conference';

type Years = Readonly<Record<'reportYear' | 'planYear', number>>;

// The committee closes a year; branches meet each month, talks and congresses look at other times.
const yearEndKinds: readonly ConferenceKind[] = ['committee', 'committeeExtended'];
const firstMonthOfYearEnd = 10;
const lastMonthOfYearEnd = 3;

/**
 * The year that a conference of its day most likely reviews, and the one that it plans: until March
 * the last year is being closed, from October on this one. Null where nothing speaks for a year.
 */
export function proposedYears({
  kind,
  startDay,
}: Pick<Conference, 'kind' | 'startDay'>): Years | null {
  if (startDay === '' || !yearEndKinds.includes(kind)) return null;
  const year = Number(startDay.slice(0, 4));
  const month = Number(startDay.slice(5, 7));
  if (month >= firstMonthOfYearEnd) return { reportYear: year, planYear: year + 1 };
  return month <= lastMonthOfYearEnd ? { reportYear: year - 1, planYear: year } : null;
}
