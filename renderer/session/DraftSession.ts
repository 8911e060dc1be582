import type { Draft } from '@shared/draft/draft';
import type { DraftRecord } from '@shared/records/draftRecord';
import { isLocked } from '@shared/records/lifecycle';
import type { DraftStoreError, OpenDraftError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import { type MachineSecrecy, undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { writingRefusal } from '@shared/secrecy/secrecyRefusal';
import type { Database } from '../db/database';
import { type LoadedDraft, loadDraft } from '../db/loadDraft';
import { setAside } from '../db/setAside';
import { storeWrite } from '../db/storeAttempt';
import type { DraftSource } from './DraftSource';
import { DraftWriter } from './DraftWriter';
import { type DraftLock, lockDraft } from './draftLock';
import { SaveLoop } from './SaveLoop';
import type { SaveStatus } from './saveStatus';

/** Why an open paper cannot be changed here. */
export type ReadOnlyReason = 'issued' | 'cancelled' | 'trashed' | 'openElsewhere' | 'secret';

/** What an unexpected end had left in the journal, and what else had to be mended. */
export interface Recovered extends Pick<LoadedDraft, 'replayed' | 'mendedTables'> {
  /** How many changes could not be used; they are kept aside. */
  readonly torn: number;
}

/** The open paper: keeps what is typed, saves it by itself, and says truly how far it has come. */
export class DraftSession {
  /** As opened, the journal already replayed. */
  readonly record: DraftRecord;
  /** Null when the paper can be changed. */
  readonly readOnly: ReadOnlyReason | null;
  /** What is declared of the machine that the paper is open on. */
  readonly machine: MachineSecrecy;
  /** What was out of the ordinary when it was opened. */
  readonly recovered: Recovered;
  readonly #db: Database;
  readonly #lock: DraftLock | null;
  readonly #loop: SaveLoop;

  private constructor(opened: Opened) {
    this.record = opened.record;
    this.readOnly = opened.readOnly;
    this.machine = opened.machine;
    this.recovered = opened.recovered;
    this.#db = opened.db;
    this.#lock = opened.lock;
    this.#loop = opened.loop;
  }

  /** Opens a paper; the other windows of the browser can then only read it. */
  static async open(
    db: Database,
    id: string,
    machine: MachineSecrecy = undeclaredMachine,
  ): Promise<Result<DraftSession, OpenDraftError>> {
    const lock = await lockDraft(id);
    try {
      const opened = await DraftSession.#openWith(lock, { db, id, machine });
      if (!opened.ok) lock?.release();
      return opened;
    } catch (error) {
      // Whatever went wrong, the paper must open when it is tried again.
      lock?.release();
      throw error;
    }
  }

  static async #openWith(
    lock: DraftLock | null,
    { db, id, machine }: Pick<Opened, 'db' | 'machine'> & { readonly id: string },
  ): Promise<Result<DraftSession, OpenDraftError>> {
    const loaded = await loadDraft(db, id);
    if (!loaded.ok) return loaded;
    const { replayed, torn, mendedTables } = loaded.value;
    const readOnly = readOnlyReason(loaded.value.record, lock, machine);
    // The first save clears the journal.
    if (readOnly === null) await storeWrite(() => setAside(db, loaded.value, Date.now()));
    const shown = readOnly === null ? await upToItsRecords(db, loaded.value) : loaded.value;
    const { record } = shown;
    const loop = new SaveLoop(new DraftWriter(db, shown));
    const recovered = { replayed, torn: torn.length, mendedTables };
    return ok(new DraftSession({ db, record, readOnly, machine, lock, loop, recovered }));
  }

  /** Saves what the source shows from now on; the returned function ends it after a last save. */
  attach(source: DraftSource): () => void {
    if (this.readOnly !== null) return () => undefined;
    return this.#loop.attach(source);
  }

  status(): SaveStatus {
    return this.#loop.status();
  }

  subscribe(listener: () => void): () => void {
    return this.#loop.subscribe(listener);
  }

  /** The paper with all that was saved so far: title, times and content. */
  saved(): DraftRecord {
    return this.#loop.saved();
  }

  /** The content as it stands on the screen, saved or not. */
  current(): Draft {
    return this.#loop.current();
  }

  /** Brings everything to the disk now. */
  async flush(): Promise<Result<void, DraftStoreError>> {
    return this.#loop.flush();
  }

  /** Carries out a step of the paper's life, such as sending it up, while it stays open. */
  async perform<E>(
    step: () => Promise<Result<unknown, E>>,
  ): Promise<Result<unknown, E | DraftStoreError>> {
    return this.#loop.between(step, async () => {
      const loaded = await loadDraft(this.#db, this.record.id);
      return loaded.ok ? loaded.value.record : null;
    });
  }

  /** Saves and lets other windows write the paper; after a failure the paper stays open. */
  async close(): Promise<Result<void, DraftStoreError>> {
    const flushed = await this.#loop.flush();
    if (!flushed.ok) return flushed;
    this.#loop.stop();
    this.#lock?.release();
    return flushed;
  }
}

interface Opened {
  readonly db: Database;
  readonly record: DraftRecord;
  readonly readOnly: ReadOnlyReason | null;
  readonly machine: MachineSecrecy;
  readonly recovered: Recovered;
  readonly lock: DraftLock | null;
  readonly loop: SaveLoop;
}

/** Templates and sources are fetched only for a paper that reads records. */
async function upToItsRecords(db: Database, loaded: LoadedDraft): Promise<LoadedDraft> {
  const { conferenceId, sources } = loaded.record.draft;
  if (conferenceId === '' && Object.keys(sources).length === 0) return loaded;
  const { mergeAtOpening } = await import('../linking/mergeAtOpening');
  return mergeAtOpening(db, loaded, Date.now());
}

function readOnlyReason(
  record: DraftRecord,
  lock: DraftLock | null,
  machine: MachineSecrecy,
): ReadOnlyReason | null {
  // Before the others, which offer ways to write it again.
  if (writingRefusal(record.draft, machine) !== null) return 'secret';
  if (isLocked(record.state)) return record.state;
  if (record.deletedAt !== null) return 'trashed';
  return lock === null ? 'openElsewhere' : null;
}
