import {
  isSetUp,
  readKeptProfile,
  readOwnProfile,
  saveOwnProfile,
  saveOwnProfileAtOnce,
} from '@renderer/db/ownProfile';
import { emptyProfile } from '@shared/records/profile';
import { expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';
import { valueOf } from '../../helpers/valueOf';

const profile = { ...emptyProfile, term: '2025 - 2030' };

test('what was typed last is on the disk when the page goes away at once', async () => {
  const db = await aDatabase();
  const slow = saveOwnProfile(db, emptyProfile);
  // The page goes away in a task of its own, when the running save has begun its transaction.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  saveOwnProfileAtOnce(db, profile, 1);
  valueOf(await slow);
  await expect.poll(async () => valueOf(await readOwnProfile(db))).toEqual(profile);
});

test('a profile that cannot be read is kept aside when a new one is saved', async () => {
  const db = await aDatabase();
  const broken = { schemaVersion: 1, signers: 'x' };
  await db.profiles.put({ id: 'own', profile: broken });
  valueOf(await saveOwnProfile(db, emptyProfile));
  valueOf(await saveOwnProfile(db, profile));
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
  const read = valueOf(await readKeptProfile(other));
  valueOf(await saveOwnProfile(db, profile, 0));
  const refused = await saveOwnProfile(other, emptyProfile, read.revision);
  expect(refused).toEqual({ ok: false, error: { kind: 'profileChangedElsewhere' } });
  expect(valueOf(await readOwnProfile(other))).toEqual(profile);
  valueOf(await saveOwnProfile(other, emptyProfile));
  expect(valueOf(await readKeptProfile(db))).toEqual({ profile: emptyProfile, revision: 2 });
});

test('one window saves again and again over its own revisions', async () => {
  const db = await aDatabase();
  const first = valueOf(await saveOwnProfile(db, profile, 0));
  expect(valueOf(await saveOwnProfile(db, emptyProfile, first))).toBe(2);
});

test('a profile stored before revisions were counted can be saved over', async () => {
  const db = await aDatabase();
  await db.profiles.put({ id: 'own', profile });
  const { revision } = valueOf(await readKeptProfile(db));
  expect(valueOf(await saveOwnProfile(db, emptyProfile, revision))).toBe(1);
});
