import { Database } from '@renderer/db/database';
import { openDatabase } from '@renderer/db/openDatabase';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aDatabase, freshName } from '../../helpers/aDatabase';

// Dexie multiplies its versions by ten.
const newerVersion = (new Database('of-no-store').verno + 1) * 10;
const noEvents = { onClosed: () => undefined };

test('the store asks for commits that are on the disk', async () => {
  const db = await aDatabase();
  const durability = await db.transaction('rw', db.settings, async (transaction) => {
    await db.settings.put({ key: 'a', value: 1 });
    return transaction.idbtrans.durability;
  });
  expect(durability).toBe('strict');
});

test('a store of a newer program is refused and left as it is', async () => {
  const name = freshName();
  const newer = await openRaw(name, newerVersion, (db) =>
    db.createObjectStore('later', { keyPath: 'id' }),
  );
  newer.close();
  onTestFinished(() => new Database(name).delete());
  expect(await openDatabase(noEvents, { name })).toEqual({
    ok: false,
    error: { kind: 'storeNewer' },
  });
  const after = await openRaw(name, newerVersion);
  expect([after.version, [...after.objectStoreNames]]).toEqual([newerVersion, ['later']]);
  after.close();
});

test('another window that holds an old store makes opening fail with a reason instead of waiting', async () => {
  const name = freshName();
  const old = await openRaw(name, 1);
  onTestFinished(async () => {
    old.close();
    await new Database(name).delete();
  });
  const opened = await openDatabase(noEvents, { name });
  expect(opened).toEqual({ ok: false, error: { kind: 'storeBlocked' } });
});

test('a newer program that takes the store over closes it here and says so', async () => {
  const name = freshName();
  const onClosed = vi.fn();
  await openDatabase({ onClosed }, { name });
  const newer = await openRaw(name, newerVersion);
  expect(onClosed).toHaveBeenCalledOnce();
  newer.close();
  await new Database(name).delete();
});

function openRaw(
  name: string,
  version: number,
  upgrade: (db: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}
