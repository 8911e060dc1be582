import type { Moment } from '@shared/conference/conferenceState';
import { dueTasks } from '@shared/conference/dueTasks';
import { useMemo } from 'react';
import { type StoredConferences, storedConferences } from '../db/conferences';
import { useDatabase } from '../db/DatabaseContext';
import { followed } from '../db/followed';
import type { UnreadableRecord } from '../db/records';
import { useFollowed } from '../db/useFollowed';
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
  const now = useMoment();
  const stored = useStored(now.day);
  const people = useDirectory()?.byId;
  const paperIds = usePaperIds();
  const rows = useMemo(
    () => stored && people && paperIds && conferenceRows(stored, { people, paperIds, now }),
    [stored, people, paperIds, now],
  );
  const due = useMemo(() => dueTasks(stored?.conferences ?? [], now.day), [stored, now.day]);
  return { rows, unreadable: stored?.unreadable ?? [], due };
}

function useStored(today: string): StoredConferences | undefined {
  const lists = followed(useDatabase());
  const conferences = useFollowed(lists.conferences)?.rows;
  const organisations = useFollowed(lists.organisations)?.rows;
  const papers = useFollowed(lists.papers)?.rows;
  return useMemo(
    () =>
      conferences && organisations && papers
        ? storedConferences({ conferences, organisations, papers, today })
        : undefined,
    [conferences, organisations, papers, today],
  );
}

/** Ids of the papers that are in the library; undefined while they are read. */
export function usePaperIds(): ReadonlySet<string> | undefined {
  return useFollowed(followed(useDatabase()).papers)?.ids;
}

/** Day and time by the clock on the wall, new every minute. */
export function useMoment(): Moment {
  const now = useNow();
  return useMemo(() => ({ day: paperDateOf(now), time: clockWords(now, false) }), [now]);
}
