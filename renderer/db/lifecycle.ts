import type { DraftRecord } from '@shared/records/draftRecord';
import {
  cancelRecord,
  type Deed,
  issueRecord,
  reopenRecord,
  submitRecord,
  withdrawRecord,
} from '@shared/records/lifecycle';
import { nextFree, type Series, seriesKey, seriesOf } from '@shared/records/register';
import type { DraftStoreError, LifecycleStoreError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import { standards } from '@shared/standards/standards';
import type { Database } from './database';
import { putRecord } from './drafts';
import { loadDraft } from './loadDraft';
import { listRow } from './readRows';
import type { RegisterRow, RevisionReason } from './rows';
import { setAside } from './setAside';
import { storeAttempt } from './storeAttempt';

type Changed = Result<DraftRecord, LifecycleStoreError>;

/** What the clerk says when a paper is issued. */
export interface IssueRequest {
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** First days of the known terms. */
  readonly terms: readonly string[];
  readonly by: string;
}

/** Sends a paper up for signature. */
export async function submitDraft(db: Database, id: string, deed: Deed): Promise<Changed> {
  return change(db, id, (record) => submitRecord(record, deed));
}

/** Takes a paper that was sent up back for more work. */
export async function withdrawDraft(db: Database, id: string, deed: Deed): Promise<Changed> {
  return change(db, id, (record) => withdrawRecord(record, deed));
}

/** Cancels a paper for a reason. */
export async function cancelDraft(
  db: Database,
  id: string,
  reason: string,
  deed: Deed,
): Promise<Changed> {
  return change(db, id, (record) => cancelRecord(record, reason, deed));
}

/** Opens the lock of a paper as a new version; the content until now is kept aside. */
export async function reopenDraft(
  db: Database,
  id: string,
  reason: string,
  deed: Deed,
): Promise<Changed> {
  return change(db, id, (record) => reopenRecord(record, reason, deed), 'reopened');
}

/** Issues a paper under a number that nobody else has; the draft content is kept aside. */
export async function issueDraft(
  db: Database,
  id: string,
  request: IssueRequest,
  now = Date.now(),
): Promise<Changed> {
  return change(db, id, (record) => issueUnder(db, record, request, now), 'issued');
}

/** The next number of a series, to be proposed. */
export async function proposeNumber(db: Database, series: Series): Promise<number> {
  const rows = await db.register.where('series').equals(seriesKey(series)).toArray();
  // One broken row must not take the proposal away.
  return nextFree(rows.map(({ number }) => number).filter(Number.isSafeInteger));
}

/** The paper that has a number of a series; null when the number is free. */
export async function holderOf(
  db: Database,
  series: Series,
  number: number,
): Promise<{ readonly id: string; readonly title: string } | null> {
  const row = await db.register.get([seriesKey(series), number]);
  return row === undefined ? null : holderOfRow(db, row);
}

/** Runs inside one transaction: a step that is refused leaves nothing written. */
async function change(
  db: Database,
  id: string,
  step: (record: DraftRecord) => Changed | Promise<Changed>,
  keep?: RevisionReason,
): Promise<Changed> {
  return storeAttempt(() =>
    db.transaction('rw', db.tables, async (): Promise<Changed> => {
      const loaded = await loadDraft(db, id);
      if (!loaded.ok) return loaded;
      const { record } = loaded.value;
      const stepped = await step(record);
      if (!stepped.ok) return stepped;
      await setAside(db, loaded.value, stepped.value.updatedAt);
      if (keep !== undefined) await keepAside(db, record, keep, stepped.value.updatedAt);
      return putChanged(db, stepped.value);
    }),
  );
}

async function issueUnder(
  db: Database,
  record: DraftRecord,
  request: IssueRequest,
  now: number,
): Promise<Changed> {
  const series = seriesKeyFor(record, request);
  if (!series.ok) return series;
  const issuing = { series: series.value, number: request.number, date: request.date };
  const issued = issueRecord(record, issuing, { at: now, by: request.by });
  if (!issued.ok) return issued;
  const taken = await takeNumber(db, record, issuing);
  return taken.ok ? issued : taken;
}

/** A number that the paper already has stays in the series where it was given. */
function seriesKeyFor(
  record: DraftRecord,
  request: IssueRequest,
): Result<string, LifecycleStoreError> {
  if (record.issue?.number === request.number) return ok(record.issue.series);
  const series = seriesOf(record.draft, standards[record.draft.standard], request);
  return series.ok ? ok(seriesKey(series.value)) : series;
}

async function takeNumber(
  db: Database,
  record: DraftRecord,
  { series, number }: { readonly series: string; readonly number: number },
): Promise<Result<void, LifecycleStoreError>> {
  const row = await db.register.get([series, number]);
  if (row === undefined) {
    await db.register.add({ series, number, draftId: record.id, title: record.title });
    return ok(undefined);
  }
  if (row.draftId === record.id) return ok(undefined);
  const { title } = await holderOfRow(db, row);
  return err({ kind: 'numberTaken', number, title });
}

async function holderOfRow(
  db: Database,
  row: RegisterRow,
): Promise<{ readonly id: string; readonly title: string }> {
  const holder = await listRow(db, row.draftId);
  return { id: row.draftId, title: holder?.title ?? row.title };
}

async function keepAside(
  db: Database,
  record: DraftRecord,
  reason: RevisionReason,
  at: number,
): Promise<void> {
  const { id: draftId, title, draft: body, revision } = record;
  await db.revisions.put({ id: `${draftId}:${revision}`, draftId, at, reason, title, body });
}

async function putChanged(
  db: Database,
  changed: DraftRecord,
): Promise<Result<DraftRecord, DraftStoreError>> {
  const record = { ...changed, revision: changed.revision + 1 };
  await putRecord(db, record);
  return ok(record);
}
