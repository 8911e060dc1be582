import { usualAbbreviations } from '@shared/conference/abbreviations';
import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import { z } from 'zod';
import type { Database } from './database';
import { readSetting, writeSetting } from './settings';

// A key stays for ever: stores keep it.
const key = 'logAbbreviations';

const keptSchema = z
  .object({
    isOn: z.boolean(),
    list: z.array(z.object({ short: z.string().min(1), long: z.string().min(1) })).readonly(),
  })
  .readonly();

/** The short forms of the log, and whether they are written out. */
export type LogAbbreviations = z.infer<typeof keptSchema>;

/** Nothing is written out until somebody wishes it. */
export const noAbbreviations: LogAbbreviations = { isOn: false, list: usualAbbreviations };

/** The short forms that the office keeps. */
export async function readLogAbbreviations(db: Database): Promise<LogAbbreviations> {
  return keptSchema.catch(noAbbreviations).parse(await readSetting(db, key));
}

/** Keeps the short forms of the office. */
export async function writeLogAbbreviations(
  db: Database,
  kept: LogAbbreviations,
): Promise<Result<void, StoreError>> {
  return writeSetting(db, key, kept);
}
