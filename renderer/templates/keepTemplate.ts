import { emptyProfile } from '@shared/records/profile';
import type { StoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import type { KeptFile } from '@shared/templates/importTemplates';
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
import type { RecordRow } from '../db/rows';
import { storeWrite } from '../db/storeAttempt';

/** Makes a template of a paper and keeps it; only one that reads back is kept. */
export async function keepPaperAsTemplate(
  db: Database,
  paper: Omit<PaperOrigin, 'profile'>,
  wish: TemplateWish,
  now: number,
): Promise<Result<Template, TemplateError | StoreError>> {
  const found = await readOwnProfile(db);
  const profile = (found.ok ? found.value : null) ?? emptyProfile;
  const file = templateOfPaper({ ...paper, profile }, wish);
  const read = parseTemplate(wish.name, file);
  if (!read.ok) return read;
  const kept = await keepFiles(db, [{ id: wish.id, file: { ...file } }], now);
  return kept.ok ? read : kept;
}

/** The id of a template that the office makes. */
export function newTemplateId(): string {
  return `CQ-${crypto.randomUUID()}`;
}

/** Keeps template files of the office, each over the one that it had under its id: all, or none. */
export async function keepFiles(
  db: Database,
  files: readonly KeptFile[],
  now: number,
): Promise<Result<void, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', db.templates, async () => {
      for (const { id, file } of files) {
        const revision = ((await db.templates.get(id))?.revision ?? 0) + 1;
        await db.templates.put({ id, revision, updatedAt: now, record: ownTemplateOf(file, id) });
      }
    }),
  );
}

/** Takes a template of the office away; what was there can be put back with `putBack`. */
export async function dropTemplate(
  db: Database,
  id: string,
): Promise<Result<RecordRow | null, StoreError>> {
  return storeWrite(() =>
    db.transaction('rw', db.templates, async () => {
      const row = await db.templates.get(id);
      await db.templates.delete(id);
      return row ?? null;
    }),
  );
}

/** Puts a template back that was taken away. */
export async function putBack(db: Database, row: RecordRow): Promise<Result<void, StoreError>> {
  return storeWrite(async () => {
    await db.templates.put(row);
  });
}
