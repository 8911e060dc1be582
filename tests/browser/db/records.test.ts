import { people, readRecords, saveRecord } from '@renderer/db/records';
import { newPerson } from '@shared/people/person';
import { expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { valueOf } from '../../helpers/valueOf';

test('a list that is read again has the same objects, but for the record that was saved since', async () => {
  const db = await aDatabase();
  for (const id of ['a', 'b']) {
    valueOf(await saveRecord(db, people, { record: newPerson(id, id), over: 0, now: 1 }));
  }
  const first = (await readRecords(db, people)).kept;
  const renamed = { ...newPerson('b', 'Bình'), note: 'mới' };
  valueOf(await saveRecord(db, people, { record: renamed, over: 1, now: 2 }));
  const again = (await readRecords(db, people)).kept;
  expect(again[0]).toBe(first[0]);
  expect(again[1]?.record).toEqual(renamed);
});

test('a record that was deleted and made anew is read anew', async () => {
  const db = await aDatabase();
  valueOf(await saveRecord(db, people, { record: newPerson('a', 'An'), over: 0, now: 1 }));
  await readRecords(db, people);
  await db.people.clear();
  expect((await readRecords(db, people)).kept).toEqual([]);
  valueOf(await saveRecord(db, people, { record: newPerson('a', 'Ánh'), over: 0, now: 1 }));
  expect((await readRecords(db, people)).kept[0]?.record.name).toBe('Ánh');
});

test('a broken record is told at every reading, until it is mended', async () => {
  const db = await aDatabase();
  await db.people.put({ id: 'a', revision: 1, updatedAt: 1, record: { id: 'a' } });
  const unreadable = async () => (await readRecords(db, people)).unreadable.map(({ id }) => id);
  expect([await unreadable(), await unreadable()]).toEqual([['a'], ['a']]);
  await db.people.put({ id: 'a', revision: 2, updatedAt: 1, record: newPerson('a', 'An') });
  expect((await readRecords(db, people)).unreadable).toEqual([]);
});
