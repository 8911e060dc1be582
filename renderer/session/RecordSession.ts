import { mergeInFavour, mergeRecord } from '@shared/records/mergeRecord';
import type { RecordStoreError } from '@shared/records/recordMessages';
import type { StoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import { sameValue } from '@shared/sameValue';
import type { StoredFormError } from '@shared/storedForm';
import { liveQuery } from 'dexie';
import type { Database } from '../db/database';
import {
  type Kept,
  putAside,
  type RecordShelf,
  readRecord,
  saveRecord,
  saveRecordAtOnce,
} from '../db/records';
import { handOnFields } from '../ui/openFields';

/** A change is saved after this much quiet … */
const quietMs = 350;
/** … and at the latest this long after it was made. */
const saveWithinMs = 900;
const retryAfterMs = 10_000;

/** How far the saving of a record has come; `at` is null while nothing was changed here. */
export type RecordSaveStatus =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: RecordStoreError };

/** A record that was opened to be edited, null where there is none, or why it could not be read. */
export type OpenedRecord<T extends { readonly id: string }> = Result<
  RecordSession<T> | null,
  StoredFormError | StoreError
>;

type Written = Result<void, RecordStoreError>;

/**
 * A record while it is edited: what is on the screen, and what is on the disk. Changes of another
 * window are taken in; where both windows changed the same part, the user is told and asked.
 */
export class RecordSession<T extends { readonly id: string }> {
  readonly #db: Database;
  readonly #shelf: RecordShelf<T>;
  readonly #listeners = new Set<() => void>();
  /** What is surely on the disk. */
  #kept: Kept<T>;
  #record: T;
  #status: RecordSaveStatus = { kind: 'saved', at: null };
  #isGone = false;
  /** What another window has kept, while it is not taken in; null for nothing. */
  #theirs: Kept<T> | null = null;
  #dirtySince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<Written> | null = null;

  constructor(db: Database, shelf: RecordShelf<T>, kept: Kept<T>) {
    this.#db = db;
    this.#shelf = shelf;
    this.#kept = kept;
    this.#record = kept.record;
  }

  /** Reads a record to edit it, or begins it; null where there is none and none is begun. */
  static async open<T extends { readonly id: string }>(
    db: Database,
    shelf: RecordShelf<T>,
    id: string,
  ): Promise<OpenedRecord<T>> {
    const read = await readRecord(db, shelf, id);
    if (!read.ok) return read;
    const kept = read.value ?? begun(shelf, id);
    return ok(kept === null ? null : new RecordSession(db, shelf, kept));
  }

  /** Begins a record anew that cannot be read; what is stored of it is put aside. */
  static async startAnew<T extends { readonly id: string }>(
    db: Database,
    shelf: RecordShelf<T>,
    id: string,
  ): Promise<OpenedRecord<T>> {
    const aside = await putAside(db, shelf, id);
    return aside.ok ? RecordSession.open(db, shelf, id) : aside;
  }

  /** The record as it stands on the screen. */
  readonly record = (): T => this.#record;

  readonly status = (): RecordSaveStatus => this.#status;

  /** Whether another window has taken the record out of the store. */
  readonly isGone = (): boolean => this.#isGone;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes the record; it is saved within a second. */
  readonly change = (edit: (record: T) => T): void => {
    const next = edit(this.#record);
    if (next === this.#record) return;
    this.#record = next;
    this.#dirtySince ??= performance.now();
    if (this.#isGone) this.#fail(this.#changedElsewhere());
    else if (!this.#isInConflict()) this.#status = { kind: 'saving' };
    this.#arm();
    this.#tell();
  };

  /** Watches the store for other windows, and the page for its end; the returned function stops that. */
  attach(): () => void {
    const watching = liveQuery(() => readRecord(this.#db, this.#shelf, this.#record.id));
    const watch = watching.subscribe((read) => {
      if (read.ok) this.#look(read.value);
    });
    const leave = () => this.#leave();
    const flush = () => void this.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', flush);
    return () => {
      watch.unsubscribe();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', flush);
    };
  }

  /** Brings all changes made so far to the disk. */
  async flush(): Promise<Written> {
    clearTimeout(this.#timer);
    // Whoever else waits for the same save may have begun the next one.
    while (this.#running !== null) await this.#running;
    if (this.#isClean()) return ok(undefined);
    if (this.#status.kind === 'failed' && this.#isInConflict()) {
      return { ok: false, error: this.#status.error };
    }
    this.#running = this.#write().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Settles a conflict for the other window: of the parts that both changed, its words stay. */
  takeTheirs(): void {
    const theirs = this.#theirs;
    if (theirs === null) return;
    const merged = this.#mergedWith(theirs, 'theirs');
    this.#record = sameValue(merged, theirs.record) ? theirs.record : merged;
    this.#adopt(theirs);
  }

  /**
   * Settles a conflict for this window, in the parts that both changed; or brings a record back that
   * another window deleted.
   */
  async keepMine(): Promise<Written> {
    if (this.#theirs === null) this.#kept = { ...this.#kept, revision: 0 };
    else {
      this.#record = this.#mergedWith(this.#theirs, 'mine');
      this.#kept = this.#theirs;
    }
    this.#theirs = null;
    this.#isGone = false;
    this.#dirtySince ??= performance.now();
    this.#running = this.#write().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Another window may have saved, or deleted, the record. */
  #look(stored: Kept<T> | null): void {
    // What was never stored is not gone.
    if (stored === null && this.#kept.revision === 0) return;
    if (this.#running !== null) {
      // Whatever came in beside a save of our own is met when that has ended.
      void this.#running.then(() => this.#look(stored));
      return;
    }
    if (stored === null) {
      this.#isGone = true;
      if (this.#isClean()) this.#tell();
      else this.#fail(this.#changedElsewhere());
    } else if (this.#isGone) {
      this.#isGone = false;
      this.#meet(stored);
    } else if (stored.revision > this.#kept.revision) this.#meet(stored);
  }

  #mergedWith(theirs: Kept<T>, winner: 'mine' | 'theirs'): T {
    const versions = { base: this.#kept.record, mine: this.#record, theirs: theirs.record };
    return mergeInFavour(versions, winner);
  }

  /** Takes in what another window saved; false where the user has to decide. */
  #meet(theirs: Kept<T>): boolean {
    const merged = this.#isClean()
      ? theirs.record
      : mergeRecord(this.#kept.record, this.#record, theirs.record);
    if (merged === null) {
      this.#theirs = theirs;
      this.#fail(this.#changedElsewhere());
      return false;
    }
    this.#record = merged;
    this.#adopt(theirs);
    return true;
  }

  #adopt(theirs: Kept<T>): void {
    this.#kept = theirs;
    this.#theirs = null;
    const isClean = this.#record === theirs.record;
    this.#dirtySince = isClean ? null : performance.now();
    this.#status = isClean ? { kind: 'saved', at: theirs.updatedAt } : { kind: 'saving' };
    if (!isClean) this.#arm();
    this.#tell();
  }

  async #write(): Promise<Written> {
    const record = this.#record;
    const change = { record, over: this.#kept.revision, now: Date.now() };
    const saved = await saveRecord(this.#db, this.#shelf, change);
    if (saved.ok) {
      this.#kept = saved.value;
      this.#wrote(saved.value.updatedAt);
      return ok(undefined);
    }
    if (saved.error.kind === 'recordChangedElsewhere') return this.#writeOver(saved.error);
    this.#fail(saved.error);
    this.#timer = setTimeout(() => void this.flush(), retryAfterMs);
    return saved;
  }

  /** The store holds something newer: what both changed is put together and written once more. */
  async #writeOver(error: RecordStoreError): Promise<Written> {
    const read = await readRecord(this.#db, this.#shelf, this.#record.id);
    if (!read.ok || read.value === null) {
      this.#isGone = read.ok;
      this.#fail(error);
      return { ok: false, error };
    }
    return this.#meet(read.value) ? this.#write() : { ok: false, error };
  }

  #wrote(at: number): void {
    const isClean = this.#isClean();
    this.#dirtySince = isClean ? null : performance.now();
    this.#status = isClean ? { kind: 'saved', at } : { kind: 'saving' };
    if (!isClean) this.#arm();
    this.#tell();
  }

  #changedElsewhere(): RecordStoreError {
    return { kind: 'recordChangedElsewhere', sort: this.#shelf.form.sort };
  }

  #fail(error: RecordStoreError): void {
    this.#status = { kind: 'failed', error };
    this.#tell();
  }

  #arm(): void {
    if (this.#isInConflict()) return;
    const now = performance.now();
    const wait = Math.min(quietMs, (this.#dirtySince ?? now) + saveWithinMs - now);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, wait));
  }

  /** The page may be gone the moment this returns. */
  #leave(): void {
    handOnFields();
    if (this.#isClean() || this.#isInConflict()) return;
    const change = { record: this.#record, over: this.#kept.revision, now: Date.now() };
    saveRecordAtOnce(this.#db, this.#shelf, change);
  }

  #isClean(): boolean {
    return this.#record === this.#kept.record;
  }

  #isInConflict(): boolean {
    return this.#theirs !== null || this.#isGone;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A record of which nothing is stored yet. */
function begun<T extends { readonly id: string }>(
  { anew }: RecordShelf<T>,
  id: string,
): Kept<T> | null {
  return anew === undefined ? null : { revision: 0, updatedAt: 0, record: anew.create(id) };
}
