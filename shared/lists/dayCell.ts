/** `2024-01-10` of what people write for a day: `10/1/2024`, `10.01.2024`, `ngày 10 tháng 01 năm 2024`; null for no day. */
export function readDayCell(text: string): string | null {
  const folded = text.trim().toLowerCase();
  const match = isoDay.exec(folded) ?? writtenDay.exec(folded);
  const { day = '', month = '', year = '' } = match?.groups ?? {};
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return match !== null && isDay(date) ? date : null;
}

/** `08:30` of what people write for a time: `8h30`, `8:30`, `08 giờ 30`, `8 giờ`; null for no time. */
export function readTimeCell(text: string): string | null {
  const match = writtenTime.exec(text.trim().toLowerCase());
  const { hour = '', minute } = match?.groups ?? {};
  if (match === null || Number(hour) > 23) return null;
  return `${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

const isoDay = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u;
const writtenDay =
  /^(?:ngày\s+)?(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<month>\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(?<year>\d{4})$/u;
// A whole hour needs its word: a bare `8` may be anything.
const writtenTime =
  /^(?<hour>\d{1,2})\s*(?:(?:[:hg.]|giờ)\s*(?<minute>[0-5]\d)(?:\s*(?:phút|'))?|h|g|giờ)$/u;

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
