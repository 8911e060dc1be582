import { bodyReadings, changedReadings } from '@shared/linking/bodyReadings';
import type { StoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import { z } from 'zod';
import type { Database } from '../db/database';
import { readSetting, writeSetting } from '../db/settings';
import { type PaperLinks, propagate, type Writing } from './propagate';
import { readOwnBody } from './readConferenceRecords';

/** What papers of no conference were last brought up to; a key stays for ever: stores keep it. */
const reachedKey = 'ownBodyReached';

/** Brings the papers of no conference up to the own body: those that read what changed since the last time, or all. */
export async function propagateOwnBody(
  db: Database,
  writing: Writing,
  reach: 'changed' | 'all',
): Promise<Result<readonly PaperLinks[], StoreError>> {
  const own = await readOwnBody(db);
  if (own === null) return ok([]);
  const readings = bodyReadings(own.profile);
  const changed = changedReadings(await readReached(db), readings);
  if (reach === 'changed' && changed.size === 0) return ok([]);
  const papers = await propagate(db, own, writing, reach === 'all' ? 'all' : changed);
  if (!papers.ok) return papers;
  const kept = await writeSetting(db, reachedKey, readings);
  return kept.ok ? papers : kept;
}

/** Nothing known means that every paper is looked at. */
async function readReached(db: Database): Promise<Readonly<Record<string, string>>> {
  return z
    .record(z.string(), z.string())
    .catch({})
    .parse(await readSetting(db, reachedKey));
}
