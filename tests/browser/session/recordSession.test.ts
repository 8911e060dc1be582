import type { Database } from '@renderer/db/database';
import {
  conferences,
  deleteRecord,
  organisations,
  readRecord,
  saveRecord,
} from '@renderer/db/records';
import { RecordSession } from '@renderer/session/RecordSession';
import type { Conference } from '@shared/conference/conference';
import { withPeriodFrom } from '@shared/organisations/periods';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aConference, aParticipant } from '../../helpers/aConference';
import { aDatabase } from '../../helpers/aDatabase';
import { valueOf } from '../../helpers/valueOf';

async function aStore(): Promise<Database> {
  const db = await aDatabase();
  valueOf(await saveRecord(db, conferences, { record: aConference(), over: 0, now: 1_000 }));
  return db;
}

/** A window that has the conference open. */
async function openIn(db: Database): Promise<RecordSession<Conference>> {
  const session = valueOf(await RecordSession.open(db, conferences, 'conference'));
  if (session === null) throw new Error('no conference');
  onTestFinished(session.attach());
  return session;
}

async function stored(db: Database): Promise<Conference | undefined> {
  return valueOf(await readRecord(db, conferences, 'conference'))?.record;
}

const rename = (ownTitle: string) => (one: Conference) => ({ ...one, ownTitle });
const move = (venue: string) => (one: Conference) => ({ ...one, venue });

test('what is typed is on the disk within a second, without being asked', async () => {
  const db = await aStore();
  const session = await openIn(db);
  session.change(rename('Hội nghị'));
  expect(session.status()).toEqual({ kind: 'saving' });
  await vi.waitFor(async () => expect((await stored(db))?.ownTitle).toBe('Hội nghị'), 1_500);
  await vi.waitFor(() => expect(session.status()).toMatchObject({ kind: 'saved' }));
});

test('a page that goes writes the last change before it is gone', async () => {
  const db = await aStore();
  const session = await openIn(db);
  session.change(rename('Chữ cuối'));
  window.dispatchEvent(new Event('pagehide'));
  await vi.waitFor(async () => expect((await stored(db))?.ownTitle).toBe('Chữ cuối'), 250);
});

test('two windows that change different parts have both changes', async () => {
  const db = await aStore();
  const [one, other] = [await openIn(db), await openIn(db)];
  one.change(rename('Tên mới'));
  other.change(move('Hội trường'));
  valueOf(await one.flush());
  valueOf(await other.flush());
  expect(await stored(db)).toMatchObject({ ownTitle: 'Tên mới', venue: 'Hội trường' });
  await vi.waitFor(() => expect(one.record().venue).toBe('Hội trường'));
});

test('a window that changed nothing follows the other', async () => {
  const db = await aStore();
  const [one, other] = [await openIn(db), await openIn(db)];
  one.change((record) => ({ ...record, chairs: [aParticipant('Đinh Quốc Thái')] }));
  valueOf(await one.flush());
  await vi.waitFor(() => expect(other.record().chairs).toHaveLength(1));
  expect(other.status()).toMatchObject({ kind: 'saved' });
});

test('the same part changed in two windows is told, not written over; either may be kept', async () => {
  const db = await aStore();
  const [one, other, third] = [await openIn(db), await openIn(db), await openIn(db)];
  other.change(rename('Của tôi'));
  third.change(rename('Của cửa sổ ba'));
  one.change(rename('Của người khác'));
  valueOf(await one.flush());
  expect(await other.flush()).toMatchObject({ error: { kind: 'recordChangedElsewhere' } });
  expect(await third.flush()).toMatchObject({ error: { kind: 'recordChangedElsewhere' } });
  expect((await stored(db))?.ownTitle).toBe('Của người khác');
  expect(other.record().ownTitle).toBe('Của tôi');
  third.takeTheirs();
  expect(third.record().ownTitle).toBe('Của người khác');
  valueOf(await other.keepMine());
  expect((await stored(db))?.ownTitle).toBe('Của tôi');
});

test('a conflict about one part is settled for that part alone', async () => {
  const db = await aStore();
  const [one, keeping, taking] = [await openIn(db), await openIn(db), await openIn(db)];
  keeping.change((record) => ({ ...rename('Của tôi')(record), place: 'Mường Lay' }));
  taking.change((record) => ({ ...rename('Của cửa sổ ba')(record), contact: 'Lê An' }));
  one.change((record) => move('Hội trường tầng 2')(rename('Của người khác')(record)));
  valueOf(await one.flush());
  expect(await keeping.flush()).toMatchObject({ error: { kind: 'recordChangedElsewhere' } });
  expect(await taking.flush()).toMatchObject({ error: { kind: 'recordChangedElsewhere' } });
  taking.takeTheirs();
  valueOf(await taking.flush());
  valueOf(await keeping.keepMine());
  const all = { venue: 'Hội trường tầng 2', place: 'Mường Lay', contact: 'Lê An' };
  expect(await stored(db)).toMatchObject({ ...all, ownTitle: 'Của tôi' });
  expect(keeping.record()).toMatchObject(all);
  await vi.waitFor(() => expect(taking.record()).toMatchObject({ ...all, ownTitle: 'Của tôi' }));
});

test('a record that another window deletes is told, and can be brought back', async () => {
  const db = await aStore();
  const session = await openIn(db);
  valueOf(await deleteRecord(db, conferences, 'conference'));
  await vi.waitFor(() => expect(session.isGone()).toBe(true));
  valueOf(await session.keepMine());
  expect(session.isGone()).toBe(false);
  expect((await stored(db))?.id).toBe('conference');
});

test('what is typed into a record that another window deleted is told, and waits for a word', async () => {
  const db = await aStore();
  const session = await openIn(db);
  valueOf(await deleteRecord(db, conferences, 'conference'));
  await vi.waitFor(() => expect(session.isGone()).toBe(true));
  session.change(rename('Sau khi xóa'));
  expect(session.status()).toMatchObject({ error: { kind: 'recordChangedElsewhere' } });
  expect(await session.flush()).toMatchObject({ ok: false });
  expect(await stored(db)).toBeUndefined();
  valueOf(await session.keepMine());
  expect((await stored(db))?.ownTitle).toBe('Sau khi xóa');
});

test('a body of which nothing is stored begins empty, and is stored when it is changed', async () => {
  const db = await aDatabase();
  const session = valueOf(await RecordSession.open(db, organisations, 'own'));
  if (session === null) throw new Error('no body');
  onTestFinished(session.attach());
  valueOf(await session.flush());
  expect([session.isGone(), await db.organisations.count()]).toEqual([false, 0]);
  session.change((own) => withPeriodFrom(own, '2025-07-01'));
  valueOf(await session.flush());
  const kept = valueOf(await readRecord(db, organisations, 'own'));
  expect([kept?.revision, kept?.record.periods.length]).toEqual([1, 2]);
});

test('two who wait for one save begin only one more', async () => {
  const db = await aStore();
  const session = await openIn(db);
  session.change(rename('Một'));
  const first = session.flush();
  session.change(rename('Hai'));
  for (const result of await Promise.all([first, session.flush(), session.flush()])) {
    valueOf(result);
  }
  expect(valueOf(await readRecord(db, conferences, 'conference'))).toMatchObject({
    revision: 3,
    record: { ownTitle: 'Hai' },
  });
});
