import { storeErrorOf } from '@renderer/db/storeAttempt';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';

test('a store that the browser gave up is not taken for one that a newer program closed', () => {
  const givenUp = new Dexie.DatabaseClosedError(new DOMException('no room', 'UnknownError'));
  expect(storeErrorOf(givenUp)).toEqual({ kind: 'storeFailed', cause: 'UnknownError' });
  const closed = new Dexie.DatabaseClosedError(new Dexie.DatabaseClosedError());
  expect(storeErrorOf(closed)).toEqual({ kind: 'storeClosed' });
});
