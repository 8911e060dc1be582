import type { Draft } from '@shared/draft/draft';
import { schemaVersion } from '@shared/draft/draft';
import { type DraftPatch, diffDraft } from '@shared/draft/patch';
import { type DraftRecord, withDraft } from '@shared/records/draftRecord';
import type { DraftStoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import type { Database } from '../db/database';
import { addJournal, type ContentChange, putRecord, saveContent } from '../db/drafts';
import { addJournalAtOnce } from '../db/journalAtOnce';
import { LineFolder } from '../db/LineFolder';
import { storeWrite } from '../db/storeAttempt';

type Written = Result<void, DraftStoreError>;

/** Brings contents of one paper to the disk; knows what is there, so that patches fit. */
export class DraftWriter {
  readonly #db: Database;
  #record: DraftRecord;
  /** What body and journal say together; null when only a whole content can follow. */
  #stored: Draft | null;
  #hasJournal: boolean;
  #savingSnapshot = false;
  readonly #folder = new LineFolder();

  constructor(db: Database, record: DraftRecord, stored: unknown, hasJournal: boolean) {
    this.#db = db;
    this.#record = record;
    this.#stored = isCurrentForm(stored) ? stored : null;
    this.#hasJournal = hasJournal;
  }

  /** The paper as it was last saved whole. */
  record(): DraftRecord {
    return this.#record;
  }

  /** Goes on from the paper as something else than typing has just stored it. */
  adopt(record: DraftRecord): void {
    this.#record = record;
    // Its content is another object than the editor's, so the next write is whole.
    this.#stored = null;
    this.#hasJournal = false;
  }

  /** Whether the journal holds changes that the saved content lacks. */
  hasJournal(): boolean {
    return this.#hasJournal;
  }

  /** Notes what changed since the last write. */
  async journal(draft: Draft): Promise<Written> {
    if (this.#stored === null) return this.snapshot(draft);
    const patch = this.#take(draft, this.#stored);
    if (patch === null) return ok(undefined);
    const added = await addJournal(this.#db, this.#entry(patch));
    if (!added.ok) this.#stored = null;
    return added;
  }

  /** Like `journal`, for the moment in which the page goes away: does not wait. */
  journalAtOnce(draft: Draft): void {
    // A patch over a content that is just being replaced would fit neither.
    if (this.#stored === null || this.#savingSnapshot) return;
    const patch = this.#take(draft, this.#stored);
    if (patch !== null) addJournalAtOnce(this.#db, this.#entry(patch));
  }

  /** Saves the whole content and clears the journal; does nothing when nothing changed. */
  async snapshot(draft: Draft): Promise<Written> {
    const isUnchanged = this.#stored !== null && diffDraft(this.#stored, draft) === null;
    if (isUnchanged && !this.#hasJournal) return ok(undefined);
    this.#savingSnapshot = true;
    const fold = (text: string) => this.#folder.fold(text);
    const change = { id: this.#record.id, draft, over: this.#record.revision, fold };
    const saved = await this.#save(change);
    this.#savingSnapshot = false;
    if (!saved.ok) return saved;
    this.#record = saved.value;
    this.#stored = draft;
    this.#hasJournal = false;
    return ok(undefined);
  }

  /**
   * A store that was emptied under the open paper gets the paper back: nobody can have deleted it,
   * because this window holds its lock.
   */
  async #save(change: ContentChange): Promise<Result<DraftRecord, DraftStoreError>> {
    const now = Date.now();
    const saved = await saveContent(this.#db, change, now);
    if (saved.ok || saved.error.kind !== 'draftMissing') return saved;
    const record = withDraft(this.#record, change.draft, now);
    return storeWrite(async () => {
      await putRecord(this.#db, record);
      return record;
    });
  }

  #take(draft: Draft, stored: Draft): DraftPatch | null {
    const patch = diffDraft(stored, draft);
    if (patch === null) return null;
    this.#stored = draft;
    this.#hasJournal = true;
    return patch;
  }

  #entry(patch: DraftPatch) {
    return { draftId: this.#record.id, revision: this.#record.revision, patch };
  }
}

/** A content of an older form was parsed into the new one, so patches of the new would not fit it. */
function isCurrentForm(stored: unknown): stored is Draft {
  // It was read by `parseDraft`; of the current version it is a draft, if not yet in canonical form.
  return (stored as Partial<Draft>).schemaVersion === schemaVersion;
}
