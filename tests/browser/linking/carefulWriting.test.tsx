import { setConference } from '@renderer/db/conferencePapers';
import { DatabaseContext } from '@renderer/db/DatabaseContext';
import type { Database } from '@renderer/db/database';
import { addDraft } from '@renderer/db/drafts';
import { loadDraft } from '@renderer/db/loadDraft';
import { conferences, people, saveRecord } from '@renderer/db/records';
import { decideInStore } from '@renderer/linking/decideInStore';
import { LinkReport } from '@renderer/linking/LinkReport';
import { propagateRecord } from '@renderer/linking/propagateRecord';
import { DraftSession } from '@renderer/session/DraftSession';
import { lockDraft } from '@renderer/session/draftLock';
import { ToastProvider } from '@renderer/ui/Toasts';
import type { Conference } from '@shared/conference/conference';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyMarks } from '@shared/draft/header';
import { newPerson } from '@shared/people/person';
import { createRoot } from 'react-dom/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { aConference } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { declaredMachine } from '../../helpers/declaredMachine';
import { valueOf } from '../../helpers/valueOf';

const blocks = [p('paragraph', [{ text: 'Lần thứ ' }, { field: 'conf.ordinal' }])];
const facts = { 'conf.ordinal': 'XV' };
const record = { sort: 'conference', id: 'c1' } as const;
const secret = { marks: { ...emptyMarks, secrecy: 'MẬT' } };

/** A store whose conference has gone on since the paper was written. */
async function withPaper(
  changes: Partial<Draft> = {},
  conference: Partial<Conference> = {},
): Promise<Database> {
  const db = await aDatabase();
  const held = aConference({ id: 'c1', ordinal: 16, ...conference });
  valueOf(await saveRecord(db, conferences, { record: held, over: 0, now: 1 }));
  const draft = aDraft({ conferenceId: 'c1', blocks, facts, sources: facts, ...changes });
  valueOf(await addDraft(db, draft, { id: 'paper', now: 1 }));
  return db;
}

async function paperOf(db: Database): Promise<Draft> {
  return valueOf(await loadDraft(db, 'paper')).record.draft;
}

/** What the page of the conference says of its papers. */
function showReport(db: Database): void {
  const frame = document.createElement('div');
  document.body.append(frame);
  const root = createRoot(frame);
  root.render(
    <DatabaseContext value={db}>
      <ToastProvider>
        <LinkReport record={record} />
      </ToastProvider>
    </DatabaseContext>,
  );
  onTestFinished(() => {
    root.unmount();
    frame.remove();
  });
}

describe('a paper whose records cannot be read', () => {
  test('opens with its words as they are, and can be opened again', async () => {
    const db = await withPaper();
    const person = { ...newPerson('p1'), name: 'Phạm Đức Long' };
    valueOf(await saveRecord(db, people, { record: person, over: 0, now: 1 }));
    db.people.hook('reading', () => {
      throw new DOMException('A file of the store is broken', 'DataError');
    });
    for (let time = 0; time < 2; time += 1) {
      const session = valueOf(await DraftSession.open(db, 'paper'));
      expect(session.readOnly).toBeNull();
      expect(session.record.draft.facts).toEqual(facts);
      await session.close();
    }
  });

  test('is free for a further try, also after a fault that nobody foresaw', async () => {
    const db = await withPaper();
    db.conferences.hook('reading', () => {
      throw new TypeError('A fault of the program');
    });
    await expect(DraftSession.open(db, 'paper')).rejects.toThrow('A fault of the program');
    const lock = await lockDraft('paper');
    expect(lock).not.toBeNull();
    lock?.release();
  });
});

describe('what nobody could read of a paper', () => {
  const fault = { blocks: { of: 9, at: 0, remove: 1, insert: [] } };

  async function withTornJournal(): Promise<Database> {
    const db = await withPaper({ facts: { 'conf.ordinal': '15' } });
    await db.journal.add({ draftId: 'paper', revision: 1, step: 0, patch: fault });
    return db;
  }

  const aside = async (db: Database) => (await db.aside.toArray()).map(({ row }) => row);

  test('is kept aside when the paper is put to another conference', async () => {
    const db = await withTornJournal();
    valueOf(await setConference(db, 'paper', 'c2'));
    expect(await aside(db)).toMatchObject([{ patch: fault }]);
    expect((await paperOf(db)).conferenceId).toBe('c2');
  });

  test('is kept aside when a question about the paper is answered', async () => {
    const db = await withTornJournal();
    const [paper] = valueOf(await propagateRecord(db, record, 2));
    const [difference] = paper?.open ?? [];
    if (difference === undefined) throw new Error('Nothing was asked');
    valueOf(await decideInStore(db, { id: 'paper', difference, choice: 'record' }, 3));
    expect(await aside(db)).toMatchObject([{ patch: fault }]);
    expect((await paperOf(db)).facts).toEqual({ 'conf.ordinal': 'XVI' });
  });

  test('is left to the opening when the record changes', async () => {
    const db = await withPaper();
    // One column for two cells: no whole table.
    const torn = { ...aTable([['a', 'b']]), columns: [80] } as Block;
    const body = aDraft({ conferenceId: 'c1', blocks: [...blocks, torn], facts, sources: facts });
    await db.bodies.put({ id: 'paper', body });
    expect(valueOf(await propagateRecord(db, record, 2))).toMatchObject([{ isWaiting: true }]);
    expect(await db.bodies.get('paper')).toEqual({ id: 'paper', body });
  });
});

describe('a paper with a chosen mark, on a machine that is not declared', () => {
  test('is compared with its record and not written', async () => {
    const db = await withPaper(secret);
    const before = await db.drafts.get('paper');
    const papers = valueOf(await propagateRecord(db, record, 2));
    expect(await db.drafts.get('paper')).toEqual(before);
    expect(papers).toMatchObject([{ fixed: 'secret', updated: [], isWaiting: false }]);
    const [difference] = papers[0]?.open ?? [];
    if (difference === undefined) throw new Error('The difference is not told');
    const refusal = { ok: false, error: { kind: 'secretRefused', mark: 'MẬT' } };
    const decision = { id: 'paper', difference, choice: 'record' } as const;
    expect(await decideInStore(db, decision, 3)).toMatchObject(refusal);
    expect(await setConference(db, 'paper', '')).toMatchObject(refusal);
    expect(await db.drafts.get('paper')).toEqual(before);
    expect((await paperOf(db)).facts).toEqual(facts);
  });

  test('is told of, without a way to write it', async () => {
    const db = await withPaper(secret);
    showReport(db);
    await expect
      .element(page.getByText('1 văn bản mật ở máy này chỉ đọc, còn khác hồ sơ'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Xem…' }).click();
    await expect.element(page.getByText('Văn bản mật, ở máy này chỉ đọc.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Lấy theo hồ sơ' }).query()).toBeNull();
  });

  test('goes along on one that is', async () => {
    const db = await withPaper(secret);
    valueOf(await propagateRecord(db, record, 2, { machine: declaredMachine }));
    expect((await paperOf(db)).facts).toEqual({ 'conf.ordinal': 'XVI' });
  });
});

test('a field is called in questions as the template of its paper calls it', async () => {
  const db = await withPaper(
    {
      templateId: 'P01',
      blocks: [p('paragraph', [{ field: 'reportYear' }])],
      facts: { reportYear: '2022' },
      sources: { reportYear: '2021' },
    },
    { reportYear: 2023 },
  );
  showReport(db);
  await page.getByRole('button', { name: 'Xem…' }).click();
  await expect.element(page.getByRole('group', { name: 'Năm báo cáo' })).toBeVisible();
});
