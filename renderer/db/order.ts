import type { Database } from './database';

/**
 * The place of a paper that is saved now in the order of saving. It is counted, for the clock of the
 * machine may be set back.
 */
export async function nextOrder(db: Database): Promise<number> {
  const [last] = await db.drafts.orderBy('order').reverse().limit(1).keys();
  return typeof last === 'number' ? last + 1 : 1;
}
