import type { Moment } from '@shared/conference/conferenceState';
import { dueTasks } from '@shared/conference/dueTasks';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { readConferences } from '../db/conferences';
import { useDatabase } from '../db/DatabaseContext';
import type { UnreadableRecord } from '../db/records';
import { useDirectory } from '../people/useDirectory';
import { clockWords, paperDateOf } from '../ui/timeWords';
import { useNow } from '../ui/useNow';
import { type ConferenceRow, conferenceRows } from './conferenceRows';

/** The rows of the list, live; undefined while they are read. */
export function useConferences(): {
  readonly rows: readonly ConferenceRow[] | undefined;
  readonly unreadable: readonly UnreadableRecord[];
  /** The tasks of all conferences that are late or due soon. */
  readonly due: ReturnType<typeof dueTasks>;
} {
  const db = useDatabase();
  const now = useMoment();
  const stored = useLiveQuery(() => readConferences(db), [db]);
  const people = useDirectory()?.byId;
  const paperIds = usePaperIds();
  const rows = useMemo(
    () => stored && people && paperIds && conferenceRows(stored, { people, paperIds, now }),
    [stored, people, paperIds, now],
  );
  const due = useMemo(() => dueTasks(stored?.conferences ?? [], now.day), [stored, now.day]);
  return { rows, unreadable: stored?.unreadable ?? [], due };
}

/** Ids of the papers that are in the library; undefined while they are read. */
export function usePaperIds(): ReadonlySet<string> | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => new Set(await db.drafts.toCollection().primaryKeys()), [db]);
}

/** Day and time by the clock on the wall, new every minute. */
export function useMoment(): Moment {
  const now = useNow();
  return useMemo(() => ({ day: paperDateOf(now), time: clockWords(now, false) }), [now]);
}
