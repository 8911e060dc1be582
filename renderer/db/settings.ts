import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { z } from 'zod';
import type { Database } from './database';
import { storeWrite } from './storeAttempt';

// A key stays for ever: stores keep it.
const lastDoerKey = 'lastDoer';
const termStartsKey = 'termStarts';

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

/** Who issued, reopened or cancelled a paper last; empty for nobody yet. */
export async function readLastDoer(db: Database): Promise<string> {
  return z
    .string()
    .catch('')
    .parse(await readSetting(db, lastDoerKey));
}

/** Remembers who it was. */
export async function writeLastDoer(db: Database, name: string): Promise<Result<void, StoreError>> {
  return writeSetting(db, lastDoerKey, name.trim());
}

/** First days of terms that were typed when a paper was issued, `YYYY-MM-DD`. */
export async function readTermStarts(db: Database): Promise<readonly string[]> {
  return z
    .array(z.string())
    .catch([])
    .parse(await readSetting(db, termStartsKey));
}

/** Remembers the first day of one more term. */
export async function addTermStart(db: Database, date: string): Promise<Result<void, StoreError>> {
  const known = await readTermStarts(db);
  return writeSetting(db, termStartsKey, [...new Set([...known, date])].sort());
}
