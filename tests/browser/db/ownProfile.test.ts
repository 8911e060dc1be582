import {
  isSetUp,
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
  saveOwnProfileAtOnce(db, profile);
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
