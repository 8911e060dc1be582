import type { Conference } from '@shared/conference/conference';
import { itemOf } from '@shared/conference/gathering';
import type { GatheredTag, LogEntry } from '@shared/conference/proceedings';
import type { Task } from '@shared/conference/results';
import { createContext, useContext, useMemo } from 'react';

/** What the tables took from the notes. It stays the same while somebody types elsewhere. */
interface GatheredItems {
  readonly conferenceId: string;
  /** The item of a note in the table of a tag; null for none. */
  readonly itemOf: (entry: LogEntry, tag: GatheredTag) => string | null;
  readonly taskOf: (entry: LogEntry) => Task | null;
}

/** Tells the notes, which are drawn only when they change themselves, of their items. */
export const GatheredItemsContext = createContext<GatheredItems | null>(null);

/** What the tables took from the notes. */
export function useGathered(): GatheredItems {
  const items = useContext(GatheredItemsContext);
  if (items === null) throw new Error('useGathered outside of the log');
  return items;
}

/** What the tables of a conference took from its notes. */
export function useGatheredItems(conference: Conference): GatheredItems {
  const { id, gathered, comments, recommendations, conclusions, tasks } = conference;
  return useMemo(() => {
    const tables = { gathered, comments, recommendations, conclusions, tasks };
    const item = (entry: LogEntry, tag: GatheredTag) => itemOf(tables, entry.id, tag);
    return {
      conferenceId: id,
      itemOf: item,
      taskOf: (entry) => tasks.find((task) => task.id === item(entry, 'task')) ?? null,
    };
  }, [id, gathered, comments, recommendations, conclusions, tasks]);
}
