/** A moment for lists: the hour today, `Hôm qua 10:42`, else day and hour; a dash for 0. In milliseconds. */
export function timeWords(at: number, now: number): string {
  if (at === 0) return '—';
  const days = dayNumber(now) - dayNumber(at);
  const hour = clockWords(at, false);
  if (days === 0) return `Hôm nay ${hour}`;
  if (days === 1) return `Hôm qua ${hour}`;
  return `${dayWords(at)} ${hour}`;
}

/** `10:42:07`, or `10:42` without seconds. */
export function clockWords(at: number, withSeconds = true): string {
  const time = new Date(at);
  const parts = [time.getHours(), time.getMinutes(), time.getSeconds()];
  return parts
    .slice(0, withSeconds ? 3 : 2)
    .map(twoDigits)
    .join(':');
}

/** `05/11/2026` from a moment in milliseconds. */
export function dayWords(at: number): string {
  const day = new Date(at);
  return `${twoDigits(day.getDate())}/${twoDigits(day.getMonth() + 1)}/${day.getFullYear()}`;
}

/** `2026-11-05` from what people type: `5/11/2026`, `05-11-2026`, and `2026-11` from `11/2026`; else empty. */
export function readPaperDate(text: string): string {
  const match = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]([1-9]\d{3})$/.exec(text.replace(/\s/g, ''));
  if (match === null) return '';
  const [, day, month = '', year = ''] = match;
  const front = `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? front : `${front}-${day.padStart(2, '0')}`;
}

/** `2026-11-05` of a moment, by the calendar on the wall. */
export function paperDateOf(at: number): string {
  return dayWords(at).split('/').reverse().join('-');
}

function dayNumber(at: number): number {
  const time = new Date(at);
  return Math.round(
    new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime() / 86_400_000,
  );
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
