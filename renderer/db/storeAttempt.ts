import type { StoreError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import { Dexie } from 'dexie';

/** Runs database work; what the browser throws becomes a value. A bug is thrown on. */
export async function storeAttempt<T, E = never>(
  work: () => PromiseLike<Result<T, E>>,
): Promise<Result<T, E | StoreError>> {
  try {
    return await work();
  } catch (error) {
    return err(storeErrorOf(error));
  }
}

/** Like `storeAttempt` for work without expected failures of its own. */
export async function storeWrite<T>(work: () => PromiseLike<T>): Promise<Result<T, StoreError>> {
  return storeAttempt(async () => ok(await work()));
}

/** The sort of a failure of IndexedDB, wherever in the chain of causes the browser has put it. */
export function storeErrorOf(error: unknown): StoreError {
  const names = causeNames(error);
  // Only a newer program closes the store for nothing that failed; else the browser has given it up.
  const failures = names.filter((name) => name !== Dexie.errnames.DatabaseClosed);
  if (failures.length === 0 && names.length > 0) return { kind: 'storeClosed' };
  for (const [name, kind] of Object.entries(kindByName)) {
    if (names.includes(name)) return { kind };
  }
  if (error instanceof TypeError || error instanceof ReferenceError) throw error;
  return { kind: 'storeFailed', cause: failures.at(-1) ?? 'Unknown' };
}

type PlainStoreError = Exclude<StoreError, { kind: 'storeFailed' }>['kind'];

// Names of DOM exceptions and of Dexie's own; the first that fits decides.
const kindByName: Readonly<Record<string, PlainStoreError>> = {
  [Dexie.errnames.QuotaExceeded]: 'storeFull',
  [Dexie.errnames.Version]: 'storeNewer',
  [Dexie.errnames.MissingAPI]: 'storeUnavailable',
  SecurityError: 'storeUnavailable',
};

function causeNames(error: unknown): readonly string[] {
  const names: string[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && names.length < 8) {
    if ('name' in current && typeof current.name === 'string') names.push(current.name);
    current = 'inner' in current ? current.inner : null;
  }
  return names;
}
