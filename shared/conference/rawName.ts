import { shownDay } from '../records/day';
import { conferenceKinds } from './conference';
import { kindWords } from './conferenceWords';

/**
 * What people would call a conference whose record cannot be read, from whatever of it is still there:
 * its own title, else kind and ordinal, with the day. Empty where nothing tells it from others.
 */
export function rawName(record: unknown): string {
  const title = textAt(record, 'ownTitle') || kindName(record) || textAt(record, 'theme');
  const day = textAt(record, 'startDay');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  if (title === '') return isDay ? `Hội nghị ngày ${shownDay(day)}` : '';
  return isDay ? `${title} (${shownDay(day)})` : title;
}

function kindName(record: unknown): string {
  const kind = textAt(record, 'kind');
  const known = conferenceKinds.find((id) => id === kind);
  if (known === undefined) return '';
  const ordinal = valueAt(record, 'ordinal');
  return typeof ordinal === 'number' ? `${kindWords[known]} lần thứ ${ordinal}` : kindWords[known];
}

function textAt(record: unknown, name: string): string {
  const value = valueAt(record, name);
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 200) : '';
}

function valueAt(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined;
  return Object.entries(record).find(([key]) => key === name)?.[1];
}
