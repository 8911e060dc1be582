import { emptyProfile } from '@shared/records/profile';
import type { RecordStoreError } from '@shared/records/recordMessages';
import { err, ok, type Result } from '@shared/result';
import { ownTemplateOf } from '@shared/templates/ownTemplate';
import { parseTemplate } from '@shared/templates/parseTemplate';
import type { Template } from '@shared/templates/template';
import type { TemplateError } from '@shared/templates/templateError';
import {
  type PaperOrigin,
  type TemplateWish,
  templateOfPaper,
} from '@shared/templates/templateOfPaper';
import type { Database } from '../db/database';
import { readOwnProfile } from '../db/ownProfile';
import { ownTemplates, readRecord, saveRecord } from '../db/records';
import type { RecordRow } from '../db/rows';
import { storeWrite } from '../db/storeAttempt';

type KeepError = TemplateError | RecordStoreError;

/** Makes a template of a paper and keeps it; only one that reads back is kept. */
export async function keepPaperAsTemplate(
  db: Database,
  paper: Omit<PaperOrigin, 'profile'>,
  wish: TemplateWish,
  now: number,
): Promise<Result<Template, KeepError>> {
  const found = await readOwnProfile(db);
  const profile = (found.ok ? found.value : null) ?? emptyProfile;
  const file = templateOfPaper({ ...paper, profile }, wish);
  const read = parseTemplate(wish.name, file);
  if (!read.ok) return read;
  const kept = await keepFile(db, { ...file }, wish.id, now);
  return kept.ok ? read : kept;
}

/** Keeps a template file of the office, over the one that it had under this id. */
async function keepFile(
  db: Database,
  file: Readonly<Record<string, unknown>>,
  id: string,
  now: number,
): Promise<Result<void, KeepError>> {
  const before = await readRecord(db, ownTemplates, id);
  // One that cannot be read is written over: that is how it is mended.
  const over = before.ok
    ? (before.value?.revision ?? 0)
    : ((await db.templates.get(id))?.revision ?? 0);
  const saved = await saveRecord(db, ownTemplates, { record: ownTemplateOf(file, id), over, now });
  return saved.ok ? ok(undefined) : err(saved.error);
}

/** Takes a template of the office away; what was there can be put back with `putBack`. */
export async function dropTemplate(
  db: Database,
  id: string,
): Promise<Result<RecordRow | null, KeepError>> {
  return storeWrite(() =>
    db.transaction('rw', db.templates, async () => {
      const row = await db.templates.get(id);
      await db.templates.delete(id);
      return row ?? null;
    }),
  );
}

/** Puts a template back that was taken away. */
export async function putBack(db: Database, row: RecordRow): Promise<Result<void, KeepError>> {
  return storeWrite(async () => {
    await db.templates.put(row);
  });
}
