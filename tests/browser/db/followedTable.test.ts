import { addDraft, deleteDraft, putRecords, renameDraft } from '@renderer/db/drafts';
import { followed } from '@renderer/db/followed';
import { openDatabase } from '@renderer/db/openDatabase';
import { putAtOnce } from '@renderer/db/putAtOnce';
import { people, saveRecord } from '@renderer/db/records';
import { newPerson } from '@shared/people/person';
import { createRecord } from '@shared/records/draftRecord';
import { expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { aDraft } from '../../helpers/aDraft';
import { shownRows } from '../../helpers/shownRows';
import { valueOf } from '../../helpers/valueOf';

async function twoPapers() {
  const db = await aDatabase();
  for (const id of ['first', 'second']) valueOf(await addDraft(db, aDraft({}), { id, now: 1 }));
  const { papers } = followed(db);
  await shownRows(papers);
  return { db, papers };
}

test('a paper that another window renames has its new name, and the others stay the same objects', async () => {
  const { db, papers } = await twoPapers();
  const before = papers.shown();
  const other = await aDatabase(db.name);
  valueOf(await renameDraft(other, 'first', 'Tên mới'));
  const [second, first] = await shownRows(papers);
  expect(first?.title).toBe('Tên mới');
  expect(second).toBe(before.rows[0]);
  expect(papers.shown().ids).toBe(before.ids);
});

test('a deleted paper leaves the list, and one that is saved again stands first', async () => {
  const { db, papers } = await twoPapers();
  valueOf(await deleteDraft(db, 'second'));
  expect((await shownRows(papers)).map(({ id }) => id)).toEqual(['first']);
  valueOf(await addDraft(db, aDraft({}), { id: 'third', now: 1 }));
  expect((await shownRows(papers)).map(({ id }) => id)).toEqual(['third', 'first']);
  expect([...papers.shown().ids].sort()).toEqual(['first', 'third']);
});

test('a set of papers written at once is read as a whole', async () => {
  const { db, papers } = await twoPapers();
  const records = Array.from({ length: 60 }, (_, at) =>
    createRecord(aDraft({}), { id: `set${at}`, now: 2 }),
  );
  await putRecords(db, records);
  expect(await shownRows(papers)).toHaveLength(62);
  expect(papers.shown().rows[0]?.id).toBe('set59');
});

test('what is written while the list is read is in it', async () => {
  const { db, papers } = await twoPapers();
  const writing = Array.from({ length: 20 }, (_, at) =>
    addDraft(db, aDraft({}), { id: `new${at}`, now: 1 }),
  );
  const [one] = await Promise.all([writing[0], shownRows(papers)]);
  expect(one?.ok).toBe(true);
  await Promise.all(writing);
  expect(await shownRows(papers)).toHaveLength(22);
});

test('a record that a page keeps while it goes away is told to the lists of other windows', async () => {
  const db = await aDatabase();
  const record = newPerson('an', 'An');
  valueOf(await saveRecord(db, people, { record, over: 0, now: 1 }));
  await shownRows(followed(db).people);
  const other = await aDatabase(db.name);
  const row = {
    id: 'an',
    revision: 2,
    updatedAt: 2,
    record: { ...record, name: 'Bình' },
  };
  putAtOnce(other, 'people', row);
  const [shown] = await shownRows(followed(db).people);
  expect(shown?.read).toMatchObject({
    ok: true,
    value: { record: { name: 'Bình' } },
  });
});

test('a list of a store that was closed keeps what it last showed', async () => {
  const { db, papers } = await twoPapers();
  const other = valueOf(await openDatabase({ onClosed: () => undefined }, { name: db.name }));
  db.close({ disableAutoOpen: true });
  valueOf(await renameDraft(other, 'first', 'Tên mới'));
  other.close();
  expect(papers.shown()).toMatchObject({ fault: null, rows: { length: 2 } });
});
