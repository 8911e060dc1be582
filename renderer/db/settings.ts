import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import type { Database } from './database';
import { storeWrite } from './storeAttempt';

/** Every remembered value, by its key in the store. */
export const settingKeys = {
  /** Who issues, reopens and cancels papers: the name that was typed last. */
  lastDoer: 'lastDoer',
  /** First days of terms that the profile does not know, `YYYY-MM-DD`. */
  termStarts: 'termStarts',
} as const;

/** A remembered value; undefined when there is none. Whoever reads it judges its form. */
export async function readSetting(db: Database, key: string): Promise<unknown> {
  return (await db.settings.get(key))?.value;
}

/** Remembers a value. */
export async function writeSetting(
  db: Database,
  key: string,
  value: unknown,
): Promise<Result<void, StoreError>> {
  return storeWrite(async () => {
    await db.settings.put({ key, value });
  });
}
