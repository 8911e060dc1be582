import { shownDay } from '@shared/records/day';
import { readPaperDate } from '../ui/timeWords';

const storedDay = /^\d{4}-\d{2}-\d{2}$/;

/** `2025-07-26` as people write it: `26/07/2025`; any other text as it is. */
export function showDay(stored: string): string {
  return storedDay.test(stored) ? shownDay(stored) : stored;
}

/** `26/7/2025` as it is stored: `2025-07-26`; a text that is no day stays as typed. */
export function readDay(typed: string): string {
  const day = readPaperDate(typed);
  return storedDay.test(day) ? day : typed;
}
