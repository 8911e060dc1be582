const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const typedDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** `2025-07-26` as people write it: `26/07/2025`; any other text as it is. */
export function showDay(stored: string): string {
  const [, year, month, day] = isoDay.exec(stored) ?? [];
  return day === undefined ? stored : `${day}/${month}/${year}`;
}

/** `26/7/2025` as it is stored: `2025-07-26`; a text that is no day stays as typed. */
export function readDay(typed: string): string {
  const [, day, month, year] = typedDay.exec(typed.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return typed;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
