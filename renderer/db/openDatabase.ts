import type { StoreError } from '@shared/records/storeError';
import { err, ok, type Result } from '@shared/result';
import { Database } from './database';
import { storeErrorOf } from './storeAttempt';

/** A second window, or a hung one, may keep an upgrade waiting for ever. */
const openTimeoutMs = 5_000;
/** How often a store that the browser gave up is asked for again. */
const reopenEveryMs = 2_000;

/** What the window hears of its database after it has been opened. */
export interface DatabaseEvents {
  /** A newer program took the store over: nothing more can be written here. */
  readonly onClosed: () => void;
}

/** Opens the store, or says why it cannot be had. Never waits for ever. */
export async function openDatabase(
  events: DatabaseEvents,
  { name = 'vankien', timeoutMs = openTimeoutMs }: { name?: string; timeoutMs?: number } = {},
): Promise<Result<Database, StoreError>> {
  if (typeof indexedDB === 'undefined') return err({ kind: 'storeUnavailable' });
  const db = new Database(name);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    events.onClosed();
  });
  const opened = await Promise.race([tryOpen(db), blockedBy(db), after(timeoutMs)]);
  if (opened.ok) reopenWhenLost(db);
  else db.close({ disableAutoOpen: true });
  return opened;
}

/** Asks the browser not to clear the store when the disk runs low; only a wish, so no answer is needed. */
export async function askForPersistence(): Promise<boolean> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return false;
  return navigator.storage.persist();
}

/**
 * On a full disk the browser closes the store and will not open it again. Dexie tries that once and
 * then refuses for ever, so it is asked until there is room.
 */
function reopenWhenLost(db: Database): void {
  const asking = setInterval(() => {
    if (db.hasBeenClosed()) clearInterval(asking);
    // Why it failed is told by the save that needs the store.
    else if (db.hasFailed()) db.open().catch(() => undefined);
  }, reopenEveryMs);
}

type Opened = Result<Database, StoreError>;

async function tryOpen(db: Database): Promise<Opened> {
  try {
    // Dexie would open the store of a newer program without a word, and mend it to its own liking.
    if (await isFromNewerProgram(db)) return err({ kind: 'storeNewer' });
    await db.open();
    return ok(db);
  } catch (error) {
    return err(storeErrorOf(error));
  }
}

async function isFromNewerProgram(db: Database): Promise<boolean> {
  const existing = await indexedDB.databases();
  const version = existing.find(({ name }) => name === db.name)?.version ?? 0;
  // Dexie multiplies its versions by ten in IndexedDB.
  return version >= (db.verno + 1) * 10;
}

function blockedBy(db: Database): Promise<Opened> {
  return new Promise((resolve) => {
    db.on('blocked', () => resolve(err({ kind: 'storeBlocked' })));
  });
}

function after(ms: number): Promise<Opened> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(err({ kind: 'storeSlow' })), ms);
  });
}
