import type { Draft } from '@shared/draft/draft';
import { readDraft } from '@shared/draft/parseDraft';
import type { Difference, Merge } from '@shared/linking/difference';
import { mergeRecords } from '@shared/linking/mergeRecords';
import { idsInPapers } from '@shared/linking/recordFields';
import { type DraftState, withDraft } from '@shared/records/draftRecord';
import { isLocked } from '@shared/records/lifecycle';
import type { StoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { writingRefusal } from '@shared/secrecy/secrecyRefusal';
import type { Database } from '../db/database';
import { recordToRow, recordToText, rowToRecord } from '../db/draftRows';
import { nextOrder } from '../db/order';
import { parseRow } from '../db/rowSchema';
import type { BodyRow, DraftRow, TextRow } from '../db/rows';
import { storeAttempt } from '../db/storeAttempt';
import { type DraftLock, lockDraft } from '../session/draftLock';
import { type ConferenceRecords, contextOf } from './readConferenceRecords';
import { templateOnce } from './templateOnce';

/** How one paper stands to the records of its conference. */
export interface PaperLinks {
  readonly id: string;
  readonly title: string;
  /** Names what the paper's own fields are called. */
  readonly templateId: string;
  readonly state: DraftState;
  /** Why the paper is only compared; null for one that goes along. */
  readonly fixed: 'issued' | 'secret' | null;
  /** Places that went along with the record just now. */
  readonly updated: readonly Difference[];
  /** Places that the user has to decide, or of a fixed paper those that stay as they are. */
  readonly open: readonly Difference[];
  /** Open in a window, or with typing that is not saved yet: it goes along when it is opened. */
  readonly isWaiting: boolean;
}

/** When papers are written, and on which machine. */
export interface Writing {
  readonly now: number;
  readonly machine: MachineSecrecy;
}

/** Which papers are looked at: all, or those alone that may hold one of these fields of their records. */
export type Reach = 'all' | ReadonlySet<string>;

// A paper that is clicked meanwhile waits for its lock no longer than a batch takes; the papers of
// one conference are mostly one batch.
const batchSize = 25;

/**
 * Brings every paper of a conference, or of none, up to its records, some of them at a time, each
 * batch in one transaction. Papers that are issued or cancelled, and those that this machine may only
 * read, are only compared; a paper that somebody has open is left to whoever has it open.
 */
export async function propagate(
  db: Database,
  records: ConferenceRecords,
  writing: Writing,
  reach: Reach = 'all',
): Promise<Result<readonly PaperLinks[], StoreError>> {
  return storeAttempt(async () => {
    const rows = await papersOf(db, records.conference.id);
    const papers: PaperLinks[] = [];
    for (let at = 0; at < rows.length; at += batchSize) {
      papers.push(
        ...(await mergeBatch(db, rows.slice(at, at + batchSize), { ...writing, records, reach })),
      );
    }
    return ok(papers);
  });
}

async function papersOf(db: Database, conferenceId: string): Promise<readonly DraftRow[]> {
  const stored = await db.drafts.where('conferenceId').equals(conferenceId).toArray();
  // What was issued under no conference is of its own day: no later record contradicts it.
  const isMeant = (row: DraftRow) =>
    row.deletedAt === null && !(conferenceId === '' && isLocked(row.state));
  // A row that cannot be read is mended when its paper is opened.
  return stored.filter(isMeant).flatMap((row) => parseRow(row) ?? []);
}

async function mergeBatch(
  db: Database,
  rows: readonly DraftRow[],
  asked: Asked,
): Promise<readonly PaperLinks[]> {
  const meant = asked.reach === 'all' ? rows : await rowsThatRead(db, rows, asked.reach);
  if (meant.length === 0) return [];
  const locks = await lockAll(meant);
  try {
    return await mergeAll(db, meant, { ...asked, locks });
  } finally {
    for (const lock of locks.values()) lock.release();
  }
}

/** Looked for in the stored words: to read and judge a whole paper takes many times as long. */
async function rowsThatRead(
  db: Database,
  rows: readonly DraftRow[],
  fields: ReadonlySet<string>,
): Promise<readonly DraftRow[]> {
  const bodies = await db.bodies.bulkGet(rows.map(({ id }) => id));
  return rows.filter(({ templateId }, at) => {
    const words = JSON.stringify(bodies[at]?.body ?? null);
    return idsInPapers(fields, templateOnce(templateId)).some((id) => words.includes(id));
  });
}

type Locks = ReadonlyMap<string, DraftLock>;

async function lockAll(rows: readonly DraftRow[]): Promise<Locks> {
  const free = rows.filter(({ state }) => !isLocked(state));
  const locks = await Promise.all(
    free.map(async ({ id }) => ({ id, lock: await lockDraft(id, 0) })),
  );
  return new Map(locks.flatMap(({ id, lock }) => (lock === null ? [] : [[id, lock] as const])));
}

interface Asked extends Writing {
  readonly records: ConferenceRecords;
  readonly reach: Reach;
}

interface Work extends Omit<Asked, 'reach'> {
  readonly locks: Locks;
}

async function mergeAll(
  db: Database,
  rows: readonly DraftRow[],
  work: Work,
): Promise<readonly PaperLinks[]> {
  const ids = rows.map(({ id }) => id);
  const tables = [db.drafts, db.bodies, db.texts, db.journal];
  return db.transaction('rw', tables, async () => {
    // They may have been saved between the reading and the locks.
    const [current, bodies, unsaved] = await Promise.all([
      db.drafts.bulkGet(ids),
      db.bodies.bulkGet(ids),
      db.journal.where('draftId').anyOf(ids).toArray(),
    ]);
    const typed = new Set(unsaved.map(({ draftId }) => draftId));
    const papers = current.flatMap((stored, at) => {
      const row = parseRow(stored);
      return row === null ? [] : mergePaper(row, bodies[at], { ...work, typed });
    });
    await writeAll(
      db,
      papers.flatMap(({ changed }) => changed ?? []),
    );
    return papers.map(({ links }) => links);
  });
}

interface ChangedPaper {
  readonly row: DraftRow;
  readonly body: BodyRow;
  readonly text: TextRow;
}

interface MergedPaper {
  readonly links: PaperLinks;
  readonly changed: ChangedPaper | null;
}

function mergePaper(
  row: DraftRow,
  body: BodyRow | undefined,
  work: Work & { readonly typed: ReadonlySet<string> },
): readonly MergedPaper[] {
  const read = readDraft(body?.body);
  // A paper that cannot be read says so when it is opened.
  if (!read.ok) return [];
  const { draft, mendedTables } = read.value;
  const context = contextOf(work.records, draft);
  const merge = mergeRecords(draft, context, templateOnce(draft.templateId));
  const fixed = fixedBy(row, draft, work.machine);
  // What had to be mended is kept aside when the paper is opened.
  const isFree = work.locks.has(row.id) && !work.typed.has(row.id) && mendedTables.length === 0;
  const links = linksOf(row, merge, { fixed, isWaiting: fixed === null && !isFree });
  const of = { ...links, templateId: draft.templateId };
  if (fixed !== null || !isFree || merge.draft === draft) return [{ links: of, changed: null }];
  const record = withDraft(rowToRecord(row, draft), merge.draft, work.now);
  const changed = {
    row: recordToRow(record, row.order),
    body: { id: row.id, body: record.draft },
    text: recordToText(record),
  };
  return [{ links: { ...of, title: record.title }, changed }];
}

function fixedBy(row: DraftRow, draft: Draft, machine: MachineSecrecy): PaperLinks['fixed'] {
  if (isLocked(row.state)) return 'issued';
  return writingRefusal(draft, machine) === null ? null : 'secret';
}

function linksOf(
  { id, title, state }: DraftRow,
  { updated, asked }: Merge,
  { fixed, isWaiting }: Pick<PaperLinks, 'fixed' | 'isWaiting'>,
): Omit<PaperLinks, 'templateId'> {
  const known = { id, title, state, fixed, isWaiting };
  return fixed === null
    ? { ...known, updated: isWaiting ? [] : updated, open: asked }
    : { ...known, updated: [], open: [...updated, ...asked].filter(isSaid) };
}

/** A fixed paper that is silent where the record has since begun to speak contradicts nothing. */
function isSaid({ mine }: Difference): boolean {
  return mine !== '';
}

async function writeAll(db: Database, papers: readonly ChangedPaper[]): Promise<void> {
  if (papers.length === 0) return;
  const order = await nextOrder(db);
  await Promise.all([
    db.bodies.bulkPut(papers.map(({ body }) => body)),
    db.texts.bulkPut(papers.map(({ text }) => text)),
    db.drafts.bulkPut(papers.map(({ row }, at) => ({ ...row, order: order + at }))),
  ]);
}
