import { openDatabase } from '@renderer/db/openDatabase';
import { readOwnProfile } from '@renderer/db/ownProfile';
import { messageFor } from '@shared/messages';
import { emptyProfile } from '@shared/records/profile';
import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { freshName } from '../../helpers/aDatabase';
import { valueOf } from '../../helpers/valueOf';

/** A store as the program before organisations left it, opened by the program of today. */
async function upgraded(row: object | null) {
  const old = new Dexie(freshName());
  old.version(1).stores({
    drafts: 'id, updatedAt',
    bodies: 'id',
    texts: 'id',
    journal: '++seq, draftId',
    revisions: 'id, draftId',
    register: '[series+number], series, draftId',
    profiles: 'id',
    settings: 'key',
  });
  old.version(2).stores({ drafts: 'id, updatedAt, order', aside: '++seq, draftId' });
  await old.open();
  if (row !== null) await old.table('profiles').put(row);
  old.close();
  const db = valueOf(await openDatabase({ onClosed: () => undefined }, { name: old.name }));
  onTestFinished(() => db.delete({ disableAutoOpen: true }));
  return db;
}

const profile = { ...emptyProfile, term: '2025 - 2030' };

test('the profile of before becomes the first organisation, and its old row stays', async () => {
  const row = { id: 'own', profile, revision: 4 };
  const db = await upgraded(row);
  expect(await db.organisations.toArray()).toEqual([
    {
      id: 'own',
      revision: 4,
      updatedAt: 0,
      record: { schemaVersion: 1, id: 'own', periods: [{ from: '', profile }] },
    },
  ]);
  expect(await db.profiles.toArray()).toEqual([row]);
  expect(valueOf(await readOwnProfile(db))).toEqual(profile);
});

test('a profile of the first form is read as one of today', async () => {
  const head = { ...emptyProfile.party, superior: 'Đảng bộ tỉnh', superiorName: 'Tỉnh ủy' };
  const { parentBody: _body, parentBodyName: _name, ...party } = head;
  const db = await upgraded({ id: 'own', profile: { ...emptyProfile, schemaVersion: 1, party } });
  expect(valueOf(await readOwnProfile(db))?.party?.parentBodyName).toBe('Tỉnh ủy');
});

test('a profile of a newer program is told of with its version, and left as it is', async () => {
  const newer = { schemaVersion: 99, later: true };
  const db = await upgraded({ id: 'own', profile: newer });
  const read = await readOwnProfile(db);
  expect(read.ok ? '' : messageFor(read.error)).toContain('dạng 99');
  expect(await db.profiles.get('own')).toEqual({ id: 'own', profile: newer });
});

test('a store without a profile gets no organisation', async () => {
  const db = await upgraded(null);
  expect(await db.organisations.count()).toBe(0);
  expect(valueOf(await readOwnProfile(db))).toBeNull();
});
