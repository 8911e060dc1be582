import type { FollowedTable } from '@renderer/db/FollowedTable';

/** The rows of a list, once they have in them all that has been written until now. */
export async function shownRows<T>(table: FollowedTable<T>): Promise<readonly T[]> {
  const since = table.turn();
  while (table.shown().turn < since) {
    await new Promise<void>((resolve) => {
      const stop = table.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
  return table.shown().rows;
}
