import type { Database } from '@renderer/db/database';
import { addDraft, deleteDraft, saveContent } from '@renderer/db/drafts';
import { cancelDraft, issueDraft, proposeNumber, reopenDraft } from '@renderer/db/lifecycle';
import { loadDraft } from '@renderer/db/loadDraft';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import { type Series, seriesOf } from '@shared/records/register';
import { standards } from '@shared/standards/standards';
import { describe, expect, test } from 'vitest';
import { aDatabase, freshName } from '../../helpers/aDatabase';
import { aDraft, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

const terms = ['2025-06-15'];
const request = { number: 5, date: '2026-11-05', terms, by: 'Lan' };
const deed = { at: 9_000, by: 'Lan' };

function aReport(subject: string) {
  return aDraft({
    header: { ...emptyHeader, subject, code: 'BC/ĐU' },
    marks: { ...emptyMarks, draftRound: 2 },
    blocks: [p('paragraph', 'Nội dung')],
  });
}

function seriesOfReports(): Series {
  const draft = aReport('');
  return valueOf(seriesOf(draft, standards[draft.standard], { date: request.date, terms }));
}

async function withPapers(count: number, name = freshName()): Promise<Database> {
  const db = await aDatabase(name);
  for (let index = 0; index < count; index += 1) {
    await addDraft(db, aReport(`bản ${index}`), { id: `paper-${index}`, now: 1_000 });
  }
  return db;
}

describe('a number', () => {
  test('goes to one paper alone, whatever is issued at the same moment in two windows', async () => {
    const name = freshName();
    const here = await withPapers(12, name);
    const there = await aDatabase(name);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        issueDraft(index % 2 === 0 ? here : there, `paper-${index}`, request, 2_000),
      ),
    );
    const winners = outcomes.filter((outcome) => outcome.ok);
    const errors = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
    expect(winners).toHaveLength(1);
    const title = winners[0]?.ok ? winners[0].value.title : '';
    expect(errors).toEqual(errors.map(() => ({ kind: 'numberTaken', number: 5, title })));
    expect(errors).toHaveLength(11);
    expect(await here.register.count()).toBe(1);
    expect(await here.drafts.filter(({ state }) => state === 'issued').count()).toBe(1);
  });

  test('proposed is the one after the highest of its series', async () => {
    const db = await withPapers(2);
    const before = await proposeNumber(db, seriesOfReports());
    await issueDraft(db, 'paper-0', request);
    expect([before, await proposeNumber(db, seriesOfReports())]).toEqual([1, 6]);
  });

  test('of a cancelled paper stays used', async () => {
    const db = await withPapers(2);
    await issueDraft(db, 'paper-0', request);
    await cancelDraft(db, 'paper-0', 'Ban hành nhầm', deed);
    expect(await issueDraft(db, 'paper-1', request)).toEqual({
      ok: false,
      error: { kind: 'numberTaken', number: 5, title: 'Báo cáo: bản 0' },
    });
  });

  test('of a deleted paper stays used and still names it', async () => {
    const db = await withPapers(2);
    await issueDraft(db, 'paper-0', request);
    await deleteDraft(db, 'paper-0');
    expect(await issueDraft(db, 'paper-1', request)).toMatchObject({
      error: { kind: 'numberTaken', title: 'Báo cáo: bản 0' },
    });
  });

  test('is asked for a term when none is known for the day', async () => {
    const db = await withPapers(1);
    expect(await issueDraft(db, 'paper-0', { ...request, terms: [] })).toEqual({
      ok: false,
      error: { kind: 'termUnknown' },
    });
    expect(await db.register.count()).toBe(0);
  });
});

describe('an issued paper', () => {
  test('bears number and date, no draft mark, and can be saved over no more', async () => {
    const db = await withPapers(1);
    const issued = valueOf(await issueDraft(db, 'paper-0', request, 2_000));
    const { record } = valueOf(await loadDraft(db, 'paper-0'));
    expect(record).toEqual(issued);
    expect(record.draft).toMatchObject({
      header: { number: '5', date: '2026-11-05' },
      marks: { draftRound: 0 },
    });
    const change = { id: 'paper-0', draft: aDraft(), over: record.revision };
    expect(await saveContent(db, change, 3_000)).toEqual({
      ok: false,
      error: { kind: 'draftLocked', state: 'issued' },
    });
  });

  test('takes unsaved changes of the journal along', async () => {
    const db = await withPapers(1);
    const patch = { blocks: { of: 1, at: 1, remove: 0, insert: [p('paragraph', 'Mới gõ')] } };
    await db.journal.add({ draftId: 'paper-0', revision: 1, step: 0, patch });
    const issued = valueOf(await issueDraft(db, 'paper-0', request));
    expect(issued.draft.blocks).toHaveLength(2);
    expect(await db.journal.count()).toBe(0);
  });

  test('opens as a new version only, keeps what was issued aside, and its number', async () => {
    const db = await withPapers(1);
    const issued = valueOf(await issueDraft(db, 'paper-0', request, 2_000));
    const reopened = valueOf(await reopenDraft(db, 'paper-0', 'Sai số liệu', deed));
    const draft = { ...reopened.draft, blocks: [p('paragraph', 'Đã sửa')] };
    await saveContent(db, { id: 'paper-0', draft, over: reopened.revision }, 9_500);
    const again = valueOf(await issueDraft(db, 'paper-0', request, 10_000));
    expect(again).toMatchObject({ state: 'issued', issue: { number: 5 } });
    const kept = await db.revisions.where('draftId').equals('paper-0').sortBy('at');
    expect(kept.map(({ reason }) => reason)).toEqual(['issued', 'reopened', 'issued']);
    expect(kept[1]?.body).toEqual(issued.draft);
  });
});
