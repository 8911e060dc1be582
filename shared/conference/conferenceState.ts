import type { KindId } from '../draft/kinds';
import type { DraftState } from '../records/draftRecord';
import type { Conference } from './conference';
import { lastDay } from './dayTime';

/** Where a conference stands: đang chuẩn bị, đang họp, chờ hoàn tất, đã xong. */
export const conferenceStates = ['preparing', 'held', 'closing', 'closed'] as const;
export type ConferenceState = (typeof conferenceStates)[number];

/** As much of a paper as the state of its conference depends on. */
export interface ConferencePaper {
  readonly kind: KindId;
  readonly state: DraftState;
  readonly deletedAt: number | null;
}

/** The moment of a question, by the clock on the wall: `YYYY-MM-DD`, `HH:MM`. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

/**
 * Before its day a conference is being prepared. It is over when its log says so, or its last day
 * has passed; then its papers are to be finished, until all that record its result are issued.
 */
export function conferenceState(
  conference: Conference,
  papers: readonly ConferencePaper[],
  now: Moment,
): ConferenceState {
  if (!isOver(conference, now)) return hasBegun(conference, now) ? 'held' : 'preparing';
  const results = papers.filter(
    ({ kind, deletedAt }) => deletedAt === null && resultKinds.has(kind),
  );
  const isDone = ({ state }: ConferencePaper) => state === 'issued' || state === 'cancelled';
  return results.length > 0 && results.every(isDone) ? 'closed' : 'closing';
}

/** The papers that say what a conference decided; programme, speeches and lists are never issued. */
const resultKinds: ReadonlySet<KindId> = new Set([
  'bien-ban',
  'nghi-quyet',
  'ket-luan',
  'thong-bao',
  'quyet-dinh',
  'bao-cao',
]);

function hasBegun({ startDay, startTime, log }: Conference, now: Moment): boolean {
  if (log.length > 0) return true;
  if (startDay === '' || now.day < startDay) return false;
  return now.day > startDay || startTime <= now.time;
}

function isOver(conference: Conference, now: Moment): boolean {
  if (conference.log.some(({ kind }) => kind === 'closing')) return true;
  const last = lastDay(conference);
  if (last === '' || now.day < last) return false;
  const { endTime } = conference;
  return now.day > last || (endTime !== '' && endTime <= now.time);
}
