/** `08:30` from what people type for a time: `8h30`, `8 giờ 30`, `8.30`, `830`, `8h`; null for no time. */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return '';
  const match = /^(\d{1,2})\s*(?:giờ|g|h|:|\.)?\s*(\d{2})?\s*(?:phút|ph|p)?$/u.exec(text);
  const [, hours = '', minutes = '00'] = match ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
