import type { Draft } from '@shared/draft/draft';
import type { DraftRecord } from '@shared/records/draftRecord';
import type { DraftStoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import {
  type Autosave,
  type AutosaveEvent,
  idleWaitMs,
  isUnsaved,
  nextWrite,
  stepAutosave,
  type Write,
} from './autosave';
import type { DraftSource } from './DraftSource';
import type { DraftWriter } from './DraftWriter';
import { measured } from './measured';
import { type SaveStatus, saveStatus } from './saveStatus';

type Written = Result<void, DraftStoreError>;

// More rounds than a flush ever needs; it ends even while somebody goes on typing.
const flushRounds = 5;

/** Runs the autosave machine: one timer, one write at a time, the heavy part when the window is idle. */
export class SaveLoop {
  readonly #writer: DraftWriter;
  readonly #listeners = new Set<() => void>();
  #state: Autosave<DraftStoreError> = { kind: 'clean' };
  #read: (() => Draft) | null = null;
  #savedAt: number;
  /** When the timer goes off, on the clock of the machine; null while it stands still. */
  #timerAt: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<Written> | null = null;
  #status: SaveStatus = { kind: 'clean' };

  constructor(writer: DraftWriter) {
    this.#writer = writer;
    this.#savedAt = writer.record().updatedAt;
  }

  attach(source: DraftSource): () => void {
    this.#read = () => source.readDraft();
    const endChanges = source.onChange(() => measured('vk:autosave', () => this.#changed()));
    const endPage = this.#watchPage();
    if (this.#writer.hasJournal()) this.#changed();
    return () => {
      endChanges();
      endPage();
      this.#detach(source);
    };
  }

  status(): SaveStatus {
    return this.#status;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  saved(): DraftRecord {
    return this.#writer.record();
  }

  /** The content as it stands on the screen. */
  current(): Draft {
    return this.#read?.() ?? this.saved().draft;
  }

  /** Brings all changes made so far to the disk. */
  async flush(): Promise<Written> {
    await this.#running;
    for (let round = 0; round < flushRounds && isUnsaved(this.#state); round += 1) {
      const written = await (this.#running ?? this.#write('snapshot'));
      if (!written.ok) return written;
    }
    return ok(undefined);
  }

  /**
   * Carries out a step of the paper's life between two saves: nothing is written while it goes on,
   * and what is written then is written over the paper as the step left it.
   */
  async between<E>(
    step: () => Promise<Result<unknown, E>>,
    reread: () => Promise<DraftRecord | null>,
  ): Promise<Result<unknown, E | DraftStoreError>> {
    const flushed = await this.flush();
    if (!flushed.ok) return flushed;
    const stepping = step();
    this.#running = this.#follow(stepping, reread).finally(() => {
      this.#running = null;
      this.#arm();
    });
    await this.#running;
    return stepping;
  }

  async #follow(
    stepping: Promise<Result<unknown, unknown>>,
    reread: () => Promise<DraftRecord | null>,
  ): Promise<Written> {
    const stepped = await stepping;
    const record = stepped.ok ? await reread() : null;
    if (record !== null) this.#writer.adopt(record);
    for (const listener of this.#listeners) listener();
    return ok(undefined);
  }

  /** Ends the timer; for a paper that is closed. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timerAt = null;
    this.#read = null;
  }

  /** All that a key press costs here: a step of the machine and, once per pause, a timer. */
  #changed(): void {
    this.#step({ kind: 'changed' });
    this.#arm();
  }

  #step(event: AutosaveEvent<DraftStoreError>): void {
    const before = this.#state;
    this.#state = stepAutosave(before, event, performance.now());
    if (before.kind === this.#state.kind) return;
    if (this.#state.kind === 'saved') this.#savedAt = Date.now();
    this.#status = saveStatus(this.#state, this.#savedAt);
    for (const listener of this.#listeners) listener();
  }

  #arm(): void {
    const next = nextWrite(this.#state);
    // A timer that goes off too early looks again; only a later one must be replaced.
    if (next === null || (this.#timerAt !== null && this.#timerAt <= next.at)) return;
    clearTimeout(this.#timer);
    this.#timerAt = next.at;
    this.#timer = setTimeout(() => this.#timeUp(), Math.max(0, next.at - performance.now()));
  }

  #timeUp(): void {
    this.#timerAt = null;
    const next = nextWrite(this.#state);
    if (next === null) return;
    if (next.at > performance.now()) {
      this.#arm();
      return;
    }
    whenIdle(() => this.#writeIfDue());
  }

  #writeIfDue(): void {
    const next = nextWrite(this.#state);
    if (next === null || this.#running !== null) return;
    if (next.at <= performance.now()) void this.#write(next.write);
    else this.#arm();
  }

  #write(write: Write): Promise<Written> {
    this.#running = this.#perform(write).finally(() => {
      this.#running = null;
      this.#arm();
    });
    return this.#running;
  }

  async #perform(write: Write): Promise<Written> {
    const read = this.#read;
    if (read === null) return ok(undefined);
    this.#step({ kind: 'began', write });
    try {
      const draft = measured(`vk:${write}`, read);
      const written = await this.#writer[write](draft);
      this.#step(written.ok ? { kind: 'wrote' } : { kind: 'failed', error: written.error });
      return written;
    } catch (error) {
      // A bug. The paper must not seem to be saving for ever, so the next try comes as after a failure.
      const cause = error instanceof Error ? error.name : 'Unknown';
      this.#step({ kind: 'failed', error: { kind: 'storeFailed', cause } });
      throw error;
    }
  }

  /** The source goes away: its last content is kept for the last save. */
  #detach(source: DraftSource): void {
    if (!isUnsaved(this.#state)) {
      this.#read = null;
      return;
    }
    const last = source.readDraft();
    this.#read = () => last;
    void this.flush();
  }

  #watchPage(): () => void {
    const flush = () => void this.flush();
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const leave = () => this.#leave();
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }

  /** The page may be gone the moment this returns. */
  #leave(): void {
    if (isUnsaved(this.#state) && this.#read !== null) this.#writer.journalAtOnce(this.#read());
  }
}

function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: idleWaitMs });
}
