import {
  addDraft,
  deleteDraft,
  duplicateDraft,
  renameDraft,
  restoreDraft,
  saveContent,
  trashDraft,
} from '@renderer/db/drafts';
import { loadDraft, readRawPaper } from '@renderer/db/loadDraft';
import { emptyHeader } from '@shared/draft/header';
import { describe, expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { aDraft, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

const aReport = aDraft({
  header: {
    ...emptyHeader,
    subject: 'Kết quả năm 2023',
    date: '2024-01-10',
    number: '7',
    code: 'BC/ĐU',
  },
  blocks: [p('paragraph', 'Đẩy mạnh chuyển đổi số')],
});
const stamp = { id: 'paper', now: 1_000 };

describe('a paper', () => {
  test('is read back as it was written', async () => {
    const db = await aDatabase();
    const added = valueOf(await addDraft(db, aReport, stamp));
    const loaded = valueOf(await loadDraft(db, 'paper'));
    expect(loaded).toMatchObject({ record: added, replayed: 0, torn: [] });
  });

  test('has a list row without its content, and its search text apart', async () => {
    const db = await aDatabase();
    await addDraft(db, aReport, stamp);
    expect(await db.drafts.get('paper')).toEqual({
      id: 'paper',
      title: 'Báo cáo: Kết quả năm 2023',
      ownTitle: '',
      conferenceId: '',
      templateId: '',
      state: 'draft',
      kind: 'bao-cao',
      standard: 'HD05-2026',
      year: 2024,
      draftRound: 0,
      numberSymbol: '07-BC/ĐU',
      date: '2024-01-10',
      createdAt: 1_000,
      updatedAt: 1_000,
      deletedAt: null,
      revision: 1,
      order: 1,
      issue: null,
      events: [],
    });
    const text = await db.texts.get('paper');
    expect(text?.text).toContain('Đẩy mạnh chuyển đổi số');
    expect(text?.folded).toContain('day manh chuyen doi so');
    expect(text?.folded.length).toBe(text?.text.length);
  });

  test('keeps a name of its own through later saves, and search finds it by that name', async () => {
    const db = await aDatabase();
    await addDraft(db, aReport, stamp);
    await renameDraft(db, 'paper', 'Bản trình Ban Thường vụ');
    await saveContent(db, { id: 'paper', draft: aDraft(), over: 1 }, 2_000);
    expect(await db.drafts.get('paper')).toMatchObject({
      title: 'Bản trình Ban Thường vụ',
      revision: 2,
      updatedAt: 2_000,
    });
    expect((await db.texts.get('paper'))?.folded).toContain('ban trinh ban thuong vu');
  });
});

describe('a paper in the list', () => {
  test('is copied with its unsaved changes, but without number and date', async () => {
    const db = await aDatabase();
    await addDraft(db, aReport, stamp);
    const patch = { blocks: { of: 1, at: 1, remove: 0, insert: [p('paragraph', 'Mới gõ')] } };
    await db.journal.add({ draftId: 'paper', revision: 1, step: 0, patch });
    const copy = valueOf(await duplicateDraft(db, 'paper', { id: 'copy', now: 5_000 }));
    expect(copy.draft.blocks).toEqual([...aReport.blocks, p('paragraph', 'Mới gõ')]);
    expect(copy.draft).toMatchObject({ basedOn: 'paper', header: { number: '', date: '' } });
  });

  test('is told from its copies, and copies of copies, by a number', async () => {
    const db = await aDatabase();
    await addDraft(db, aReport, stamp);
    const first = valueOf(await duplicateDraft(db, 'paper', { id: 'first', now: 5_000 }));
    const copies = await Promise.all([
      duplicateDraft(db, 'first', { id: 'second', now: 6_000 }),
      duplicateDraft(db, 'paper', { id: 'third', now: 6_000 }),
    ]);
    const names = [first, ...copies.map(valueOf)].map(({ title }) => title.slice(-4));
    expect(names.toSorted()).toEqual([' (2)', ' (3)', ' (4)']);
  });

  test('goes to the trash and comes back', async () => {
    const db = await aDatabase();
    await addDraft(db, aReport, stamp);
    await trashDraft(db, 'paper', 3_000);
    const trashed = await db.drafts.get('paper');
    await restoreDraft(db, 'paper');
    const restored = await db.drafts.get('paper');
    expect([trashed?.deletedAt, restored?.deletedAt]).toEqual([3_000, null]);
  });

  test('deleted for good leaves nothing behind but its number', async () => {
    const db = await aDatabase();
    await addDraft(db, aReport, stamp);
    await db.register.add({ series: 's', number: 7, draftId: 'paper', title: 'Báo cáo' });
    await db.journal.add({ draftId: 'paper', revision: 1, step: 0, patch: {} });
    await deleteDraft(db, 'paper');
    const left = await Promise.all(
      db.tables.map(async (table) => [table.name, await table.count()]),
    );
    expect(left.filter(([, count]) => count !== 0)).toEqual([['register', 1]]);
    expect(await loadDraft(db, 'paper')).toEqual({ ok: false, error: { kind: 'draftMissing' } });
  });
});

describe('a paper that cannot be read', () => {
  test.each([
    ['of a newer form', { ...aReport, schemaVersion: 99 }, { kind: 'draftNewer', version: 99 }],
    [
      'with a broken part',
      { ...aReport, blocks: 'none' },
      { kind: 'draftInvalid', path: 'blocks' },
    ],
    ['of no form at all', 'rubbish', { kind: 'draftNotObject' }],
  ])('%s says why and is left as it is', async (_, body, error) => {
    const db = await aDatabase();
    await addDraft(db, aReport, stamp);
    await db.bodies.put({ id: 'paper', body });
    expect(await loadDraft(db, 'paper')).toMatchObject({ ok: false, error });
    expect(valueOf(await readRawPaper(db, 'paper'))).toMatchObject({ body, journal: [] });
    expect((await db.bodies.get('paper'))?.body).toEqual(body);
  });
});

describe('saving over another writer', () => {
  test('is refused, and the other content stands', async () => {
    const db = await aDatabase();
    await addDraft(db, aReport, stamp);
    const theirs = aDraft({ blocks: [p('paragraph', 'của cửa sổ kia')] });
    await saveContent(db, { id: 'paper', draft: theirs, over: 1 }, 2_000);
    const mine = await saveContent(db, { id: 'paper', draft: aDraft(), over: 1 }, 3_000);
    expect(mine).toEqual({ ok: false, error: { kind: 'draftChangedElsewhere' } });
    expect(valueOf(await loadDraft(db, 'paper')).record.draft).toEqual(theirs);
  });

  test('of a paper that is gone says so', async () => {
    const db = await aDatabase();
    const saved = await saveContent(db, { id: 'gone', draft: aReport, over: 1 }, 2_000);
    expect(saved).toEqual({ ok: false, error: { kind: 'draftMissing' } });
  });
});
