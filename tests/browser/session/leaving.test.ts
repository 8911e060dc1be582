import type { Database } from '@renderer/db/database';
import { addDraft } from '@renderer/db/drafts';
import { type LoadedDraft, loadDraft } from '@renderer/db/loadDraft';
import { DraftWriter } from '@renderer/session/DraftWriter';
import type { Draft } from '@shared/draft/draft';
import { expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { aDraft, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

const paper = (...texts: readonly string[]): Draft =>
  aDraft({ blocks: texts.map((text) => p('paragraph', text)) });

async function openPaper(): Promise<{ readonly db: Database; readonly writer: DraftWriter }> {
  const db = await aDatabase();
  await addDraft(db, paper('một'), { id: 'paper', now: 1_000 });
  return { db, writer: new DraftWriter(db, await load(db)) };
}

async function load(db: Database): Promise<LoadedDraft> {
  return valueOf(await loadDraft(db, 'paper'));
}

test('a page that goes while a save runs has all, whether the save comes through or not', async () => {
  const { db, writer } = await openPaper();
  await writer.journal(paper('một', 'hai'));
  const before = await snapshotOf(db);
  const leave = () => writer.journalAtOnce(paper('một', 'hai', 'ba', 'bốn'));
  // Called in the middle of the save.
  db.bodies.hook('updating', leave);
  valueOf(await writer.snapshot(paper('một', 'hai', 'ba')));
  db.bodies.hook('updating').unsubscribe(leave);
  const whole = { torn: [], record: { draft: paper('một', 'hai', 'ba', 'bốn') } };
  expect(await load(db)).toMatchObject(whole);
  // The save that did not come through: all but the last entry is as it was before.
  const [last] = await db.journal.reverse().limit(1).toArray();
  await putBack(db, before);
  if (last !== undefined) await db.journal.put(last);
  expect(await load(db)).toMatchObject(whole);
});

test('a page that goes while an entry of the journal is on its way loses neither', async () => {
  const { db, writer } = await openPaper();
  const adding = writer.journal(paper('một', 'hai'));
  writer.journalAtOnce(paper('một', 'hai', 'ba'));
  valueOf(await adding);
  const whole = { torn: [], record: { draft: paper('một', 'hai', 'ba') } };
  expect(await load(db)).toMatchObject(whole);
  // The entry that did not come through.
  const rows = await db.journal.toArray();
  const late = rows.find(({ patch }) => patch.blocks?.insert.length === 1);
  if (late?.seq !== undefined) await db.journal.delete(late.seq);
  expect(await load(db)).toMatchObject(whole);
});

test('a page that stays after all goes on from what is surely there', async () => {
  const { db, writer } = await openPaper();
  writer.journalAtOnce(paper('một', 'hai'));
  valueOf(await writer.journal(paper('một', 'hai', 'ba')));
  expect(await load(db)).toMatchObject({ torn: [], record: { draft: paper('một', 'hai', 'ba') } });
  const again = new DraftWriter(db, await load(db));
  valueOf(await again.journal(paper('không', 'hai', 'ba')));
  expect(await load(db)).toMatchObject({
    torn: [],
    record: { draft: paper('không', 'hai', 'ba') },
  });
});

test('an entry of the journal is never applied to another content than its own', async () => {
  const { db, writer } = await openPaper();
  valueOf(await writer.journal(paper('một', 'hai')));
  valueOf(await writer.journal(paper('một', 'hai mươi')));
  const [first] = await db.journal.toArray();
  if (first?.seq !== undefined) await db.journal.delete(first.seq);
  const found = await load(db);
  expect(found.record.draft).toEqual(paper('một'));
  expect(found.torn).toHaveLength(1);
});

async function snapshotOf(db: Database) {
  return {
    drafts: await db.drafts.toArray(),
    bodies: await db.bodies.toArray(),
    journal: await db.journal.toArray(),
  };
}

async function putBack(db: Database, kept: Awaited<ReturnType<typeof snapshotOf>>): Promise<void> {
  await db.journal.clear();
  await db.drafts.bulkPut(kept.drafts);
  await db.bodies.bulkPut(kept.bodies);
  await db.journal.bulkPut(kept.journal);
}
