import { useState, useSyncExternalStore } from 'react';
import type { FollowedRows, FollowedTable } from './FollowedTable';

/**
 * The rows of a table, live; undefined until they have in them all that had been written when the
 * screen appeared. What the store throws goes to the boundary of the screen.
 */
export function useFollowed<T>(table: FollowedTable<T>): FollowedRows<T> | undefined {
  const [since] = useState(() => table.turn());
  const shown = useSyncExternalStore(table.subscribe, table.shown);
  if (shown.fault !== null) throw shown.fault;
  return shown.turn < since ? undefined : shown;
}
