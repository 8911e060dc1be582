import { isSetUp } from '@renderer/db/ownProfile';
import { addSamplePapers } from '@renderer/setup/addSamplePapers';
import { expect, test } from 'vitest';
import { aDatabase } from '../../helpers/aDatabase';

test('two windows that end the first start bring the samples once', async () => {
  const db = await aDatabase();
  const both = await Promise.all([addSamplePapers(db), addSamplePapers(db)]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect([await db.drafts.count(), await db.bodies.count(), await isSetUp(db)]).toEqual([
    3,
    3,
    true,
  ]);
});

test('a sample that cannot be written leaves none, and the first start goes on', async () => {
  const db = await aDatabase();
  let written = 0;
  db.drafts.hook('creating', () => {
    written += 1;
    if (written === 2) throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  expect((await addSamplePapers(db)).ok).toBe(false);
  expect([await db.drafts.count(), await db.texts.count(), await isSetUp(db)]).toEqual([
    0,
    0,
    false,
  ]);
});
