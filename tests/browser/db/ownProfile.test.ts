import type { Database } from '@renderer/db/database';
import { isSetUp, readOwnProfile } from '@renderer/db/ownProfile';
import {
  organisations,
  putAside,
  readRecord,
  saveRecord,
  saveRecordAtOnce,
} from '@renderer/db/records';
import { newOrganisation, type Organisation } from '@shared/organisations/organisation';
import { withPeriodFrom, withProfile } from '@shared/organisations/periods';
import { emptyProfile } from '@shared/records/profile';
import { expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { valueOf } from '../../helpers/valueOf';

const profile = { ...emptyProfile, term: '2025 - 2030' };
const own = newOrganisation('own', profile);
const empty = newOrganisation('own', emptyProfile);

const save = (db: Database, record: Organisation, over: number) =>
  saveRecord(db, organisations, { record, over, now: 1_000 });

test('what was typed last is on the disk when the page goes away at once', async () => {
  const db = await aDatabase();
  const slow = save(db, empty, 0);
  // The page goes away in a task of its own, when the running save has begun its transaction.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  saveRecordAtOnce(db, organisations, { record: own, over: 1, now: 1_000 });
  valueOf(await slow);
  await expect.poll(async () => valueOf(await readOwnProfile(db))).toEqual(profile);
});

test('a body that cannot be read is kept aside when it is begun anew, and one that can be stays', async () => {
  const db = await aDatabase();
  const broken = { schemaVersion: 1, id: 'own', periods: 'x' };
  await db.organisations.put({ id: 'own', revision: 3, updatedAt: 0, record: broken });
  expect((await save(db, own, 0)).ok).toBe(false);
  valueOf(await putAside(db, organisations, 'own'));
  valueOf(await save(db, own, 0));
  valueOf(await putAside(db, organisations, 'own'));
  expect(await db.settings.toArray()).toEqual([{ key: 'unreadableProfile', value: broken }]);
  expect(valueOf(await readOwnProfile(db))).toEqual(profile);
});

test('the first start is over whatever form its mark has', async () => {
  const db = await aDatabase();
  const before = await isSetUp(db);
  await db.settings.put({ key: 'setUp', value: 'yes' });
  expect([before, await isSetUp(db)]).toEqual([false, true]);
});

test('a second window does not write over what the first has saved', async () => {
  const db = await aDatabase();
  const other = await aDatabase(db.name);
  valueOf(await save(db, own, 0));
  const refused = await save(other, empty, 0);
  expect(refused).toEqual({
    ok: false,
    error: { kind: 'recordChangedElsewhere', sort: 'organisation' },
  });
  expect(valueOf(await readOwnProfile(other))).toEqual(profile);
});

test('a term is kept as papers print it, and stays on the screen as it was typed', async () => {
  const db = await aDatabase();
  const typed = newOrganisation('own', { ...profile, term: '2025-2030' });
  expect(valueOf(await save(db, typed, 0)).record).toBe(typed);
  expect(valueOf(await readRecord(db, organisations, 'own'))?.record).toEqual(own);
});

test('the profile of a day is that of the time in which it lies', async () => {
  const db = await aDatabase();
  const later: Organisation = withProfile(withPeriodFrom(own, '2025-07-01'), '2025-07-01', {
    ...profile,
    term: '2025 - 2030',
    committeeSize: 27,
  });
  valueOf(await save(db, later, 0));
  const sizeOn = async (day: string) => valueOf(await readOwnProfile(db, day))?.committeeSize;
  expect([await sizeOn('2025-06-30'), await sizeOn('2025-07-01')]).toEqual([null, 27]);
});
