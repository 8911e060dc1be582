import type { Database } from '@renderer/db/database';
import { addDraft, saveContent } from '@renderer/db/drafts';
import { followed } from '@renderer/db/followed';
import { issueDraft, proposeNumber } from '@renderer/db/lifecycle';
import { loadDraft, readRawPaper } from '@renderer/db/loadDraft';
import { unsoundRows } from '@renderer/db/readRows';
import { readTexts } from '@renderer/db/readTexts';
import type { BodyRow, DraftRow, RegisterRow, TextRow } from '@renderer/db/rows';
import { mendLibrary } from '@renderer/library/mendLibrary';
import { lockDraft } from '@renderer/session/draftLock';
import { foldText } from '@shared/draft/foldText';
import { emptyHeader } from '@shared/draft/header';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { aDraft, p } from '../../helpers/aDraft';
import { shownRows } from '../../helpers/shownRows';
import { valueOf } from '../../helpers/valueOf';

const report = aDraft({
  header: { ...emptyHeader, subject: 'Kết quả', code: 'BC/ĐU', date: '2026-11-05' },
  blocks: [p('paragraph', 'một')],
});

async function withPaper(): Promise<{ readonly db: Database; readonly row: DraftRow }> {
  const db = await aDatabase();
  await addDraft(db, report, { id: 'paper', now: 1_000 });
  const row = await db.drafts.get('paper');
  if (row === undefined) throw new Error('The paper has no row');
  return { db, row };
}

/** Puts into the list what the types forbid. */
async function spoil(db: Database, change: object): Promise<void> {
  const row = await db.drafts.get('paper');
  // A broken row is what the tests are about.
  await db.drafts.put({ ...row, ...change } as unknown as DraftRow);
}

describe('a list row', () => {
  const faults: readonly (readonly [string, object])[] = [
    ['with a state that nobody knows', { state: 'zzz' }],
    ['with a time that is no number', { updatedAt: Number.NaN }],
    ['without its times', { updatedAt: undefined, createdAt: undefined }],
    ['without a title', { title: undefined }],
    ['with a kind of another program', { kind: 'no-such-kind', standard: 3 }],
    ['with events of another form', { events: [{ kind: 'burnt' }, 'x'] }],
    ['with a revision that is none', { revision: 'two' }],
    ['of which only the key is left', { title: 1, state: 2, events: 3, issue: 4, year: 'x' }],
  ];

  test.each(faults)('%s is listed, and built anew from its content', async (_, fault) => {
    const { db, row } = await withPaper();
    await spoil(db, fault);
    const [listed] = await shownRows(followed(db).papers);
    expect(listed).toMatchObject({ id: 'paper', state: 'draft' });
    expect(valueOf(await loadDraft(db, 'paper')).record).toMatchObject({
      title: row.title,
      draft: report,
    });
    await mendLibrary(db, 5_000);
    expect(await unsoundRows(db)).toEqual([]);
    expect(await db.drafts.get('paper')).toMatchObject({ title: row.title, kind: 'bao-cao' });
    expect(await db.aside.toArray()).toMatchObject([{ draftId: 'paper', at: 5_000, row: fault }]);
  });

  test('that is sound is left alone', async () => {
    const { db, row } = await withPaper();
    await mendLibrary(db, 5_000);
    expect([await db.drafts.get('paper'), await db.aside.count()]).toEqual([row, 0]);
  });

  test('that is broken does not unlock an issued paper', async () => {
    const { db } = await withPaper();
    const request = { number: 7, date: '2026-11-05', terms: ['2025-06-15'], by: 'Lan' };
    valueOf(await issueDraft(db, 'paper', request));
    await spoil(db, { state: 'zzz', issue: 'lost' });
    await mendLibrary(db, 5_000);
    expect(await db.drafts.get('paper')).toMatchObject({ state: 'issued', issue: { number: 7 } });
  });

  test('of a paper that another window has open is left to that window', async () => {
    const { db } = await withPaper();
    await spoil(db, { state: 'zzz' });
    const lock = await lockDraft('paper');
    onTestFinished(() => lock?.release());
    await mendLibrary(db, 5_000);
    expect(await unsoundRows(db)).toEqual(['paper']);
  });
});

describe('a content without a row', () => {
  test('is in the list again, with what its journal held', async () => {
    const { db } = await withPaper();
    valueOf(await saveContent(db, { id: 'paper', draft: report, over: 1 }, 2_000));
    const patch = { blocks: { of: 1, at: 1, remove: 0, insert: [p('paragraph', 'hai')] } };
    await db.journal.add({ draftId: 'paper', revision: 2, step: 0, patch });
    await db.drafts.delete('paper');
    expect(valueOf(await loadDraft(db, 'paper'))).toMatchObject({ replayed: 1, torn: [] });
    await mendLibrary(db, 5_000);
    const [row] = await shownRows(followed(db).papers);
    expect(row).toMatchObject({ title: 'Báo cáo: Kết quả', revision: 2, state: 'draft' });
  });

  test('of a newer program is listed without a name, and stays as it is', async () => {
    const { db } = await withPaper();
    const body = { ...report, schemaVersion: 99 };
    await db.bodies.put({ id: 'paper', body });
    await db.drafts.delete('paper');
    await mendLibrary(db, 5_000);
    expect(await shownRows(followed(db).papers)).toMatchObject([
      { id: 'paper', title: 'Văn bản chưa rõ tên' },
    ]);
    expect((await db.bodies.get('paper'))?.body).toEqual(body);
  });
});

describe('a row under a key of another form', () => {
  test('takes nothing from the list, and stays as it lies', async () => {
    const { db } = await withPaper();
    // No version of the program writes such keys.
    await db.drafts.put({ id: 7, title: 'x' } as unknown as DraftRow);
    await db.bodies.put({ id: 8, body: {} } as unknown as BodyRow);
    await mendLibrary(db, 5_000);
    expect((await shownRows(followed(db).papers)).map(({ id }) => id)).toEqual(['paper']);
    expect([await db.drafts.count(), await db.bodies.count()]).toEqual([2, 2]);
  });
});

describe('the words for search', () => {
  const faults: readonly (readonly [string, object | null])[] = [
    ['of wrong types', { text: 5, folded: null }],
    ['of different lengths', { folded: 'mot' }],
    ['of an older content', { revision: 0 }],
    ['that are missing', null],
  ];

  test.each(faults)('%s are made anew from the paper', async (_, fault) => {
    const { db, row } = await withPaper();
    const sound = await db.texts.get('paper');
    if (fault === null) await db.texts.delete('paper');
    // A broken row is what the test is about.
    else await db.texts.put({ ...sound, ...fault } as unknown as TextRow);
    expect(await readTexts(db, [row])).toEqual([sound]);
  });

  test('of a paper that cannot be read are its title', async () => {
    const { db, row } = await withPaper();
    await db.texts.delete('paper');
    await db.bodies.put({ id: 'paper', body: null });
    const [found] = await readTexts(db, [row]);
    expect(found).toMatchObject({ text: row.title, folded: foldText(row.title) });
  });
});

test('a broken row of the register does not take the next number away', async () => {
  const { db } = await withPaper();
  const request = { number: 7, date: '2026-11-05', terms: ['2025-06-15'], by: 'Lan' };
  valueOf(await issueDraft(db, 'paper', request));
  const [used] = await db.register.toArray();
  await db.register.put({ ...used, number: 'x' } as unknown as RegisterRow);
  const series = { family: 'party', kind: 'bao-cao', body: 'ĐU' } as const;
  const next = await proposeNumber(db, {
    ...series,
    period: { kind: 'term', from: '2025-06-15' },
  });
  expect(next).toBe(8);
});

test('a row without a content says so when it is opened, and gives out what is left', async () => {
  const { db, row } = await withPaper();
  await db.bodies.delete('paper');
  await mendLibrary(db, 5_000);
  expect(await loadDraft(db, 'paper')).toEqual({
    ok: false,
    error: { kind: 'draftBodyMissing', title: row.title },
  });
  expect(valueOf(await readRawPaper(db, 'paper'))).toMatchObject({
    row: { title: row.title },
    text: expect.stringContaining('một') as string,
  });
});

test('the paper that was saved last is first in the list, whatever the clock says', async () => {
  const db = await aDatabase();
  await addDraft(db, report, { id: 'old', now: 9_000 });
  await addDraft(db, report, { id: 'new', now: 8_000 });
  expect((await shownRows(followed(db).papers)).map(({ id }) => id)).toEqual(['new', 'old']);
  valueOf(await saveContent(db, { id: 'old', draft: report, over: 1 }, 10));
  expect((await shownRows(followed(db).papers)).map(({ id }) => id)).toEqual(['old', 'new']);
});
