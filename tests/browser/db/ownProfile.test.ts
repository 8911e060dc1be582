import { saveOrganisation } from '@renderer/db/organisations';
import { isSetUp, readOwnProfile } from '@renderer/db/ownProfile';
import { organisations, readRecord } from '@renderer/db/records';
import { organisationKeeper } from '@renderer/records/keepers';
import { newOrganisation, type Organisation } from '@shared/organisations/organisation';
import { withPeriodFrom, withProfile } from '@shared/organisations/periods';
import { emptyProfile } from '@shared/records/profile';
import { expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { valueOf } from '../../helpers/valueOf';

const profile = { ...emptyProfile, term: '2025 - 2030' };
const own = newOrganisation('own', profile);
const empty = newOrganisation('own', emptyProfile);

test('what was typed last is on the disk when the page goes away at once', async () => {
  const db = await aDatabase();
  const slow = saveOrganisation(db, empty, 0);
  // The page goes away in a task of its own, when the running save has begun its transaction.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  organisationKeeper.putAtOnce(db, own, 1);
  valueOf(await slow);
  await expect.poll(async () => valueOf(await readOwnProfile(db))).toEqual(profile);
});

test('a body that cannot be read is kept aside when a new one is saved over it', async () => {
  const db = await aDatabase();
  const broken = { schemaVersion: 1, id: 'own', periods: 'x' };
  await db.organisations.put({ id: 'own', revision: 3, updatedAt: 0, record: broken });
  expect((await saveOrganisation(db, own, 0)).ok).toBe(false);
  valueOf(await saveOrganisation(db, empty, null));
  valueOf(await saveOrganisation(db, own, null));
  expect(await db.settings.toArray()).toEqual([{ key: 'unreadableProfile', value: broken }]);
  expect(valueOf(await readOwnProfile(db))).toEqual(profile);
});

test('the first start is over whatever form its mark has', async () => {
  const db = await aDatabase();
  const before = await isSetUp(db);
  await db.settings.put({ key: 'setUp', value: 'yes' });
  expect([before, await isSetUp(db)]).toEqual([false, true]);
});

test('a second window does not write over what the first has saved, unless it is told to', async () => {
  const db = await aDatabase();
  const other = await aDatabase(db.name);
  valueOf(await saveOrganisation(db, own, 0));
  const refused = await saveOrganisation(other, empty, 0);
  expect(refused).toEqual({
    ok: false,
    error: { kind: 'recordChangedElsewhere', sort: 'organisation' },
  });
  expect(valueOf(await readOwnProfile(other))).toEqual(profile);
  valueOf(await saveOrganisation(other, empty, null));
  expect(valueOf(await readRecord(db, organisations, 'own'))).toMatchObject({
    revision: 2,
    record: empty,
  });
});

test('the profile of a day is that of the time in which it lies', async () => {
  const db = await aDatabase();
  const later: Organisation = withProfile(withPeriodFrom(own, '2025-07-01'), '2025-07-01', {
    ...profile,
    term: '2025 - 2030',
    committeeSize: 27,
  });
  valueOf(await saveOrganisation(db, later, 0));
  const sizeOn = async (day: string) => valueOf(await readOwnProfile(db, day))?.committeeSize;
  expect([await sizeOn('2025-06-30'), await sizeOn('2025-07-01')]).toEqual([null, 27]);
});
