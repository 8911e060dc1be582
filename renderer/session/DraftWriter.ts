import type { Draft } from '@shared/draft/draft';
import { schemaVersion } from '@shared/draft/draft';
import { type DraftPatch, diffDraft } from '@shared/draft/patch';
import { type DraftRecord, withDraft } from '@shared/records/draftRecord';
import type { DraftStoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import type { Database } from '../db/database';
import { addJournal, type ContentChange, putRecord, saveContent } from '../db/drafts';
import { LineFolder } from '../db/LineFolder';
import type { LoadedDraft } from '../db/loadDraft';
import { putAtOnce } from '../db/putAtOnce';
import { storeWrite } from '../db/storeAttempt';

type Written = Result<void, DraftStoreError>;

/** A content that is surely on the disk: the saved one and so many changes of its journal. */
interface Ground {
  /** Null when only a whole content can follow. */
  readonly draft: Draft | null;
  readonly step: number;
}

/** Brings contents of one paper to the disk; knows what is there, so that patches fit. */
export class DraftWriter {
  readonly #db: Database;
  #record: DraftRecord;
  #ground: Ground;
  #hasJournal: boolean;
  /** The content that is just being saved whole. */
  #saving: Draft | null = null;
  readonly #folder = new LineFolder();

  constructor(db: Database, { record, stored, replayed, torn, mendedTables }: LoadedDraft) {
    this.#db = db;
    this.#record = record;
    this.#ground = { draft: isCurrentForm(stored) ? stored : null, step: replayed };
    this.#hasJournal = replayed + torn.length + mendedTables.length > 0;
  }

  /** The paper as it was last saved whole. */
  record(): DraftRecord {
    return this.#record;
  }

  /** Goes on from the paper as something else than typing has just stored it. */
  adopt(record: DraftRecord): void {
    this.#record = record;
    this.#ground = { draft: record.draft, step: 0 };
    this.#hasJournal = false;
  }

  /** Whether there is something that the saved content lacks. */
  hasJournal(): boolean {
    return this.#hasJournal;
  }

  /** Notes what changed since the last write. */
  async journal(draft: Draft): Promise<Written> {
    const ground = this.#ground;
    if (ground.draft === null) return this.snapshot(draft);
    const patch = diffDraft(ground.draft, draft);
    if (patch === null) return ok(undefined);
    this.#hasJournal = true;
    const added = await addJournal(this.#db, this.#entry(ground, patch));
    // After a failure the next entry changes the same content and takes the place of this one.
    if (added.ok) this.#ground = { draft, step: ground.step + 1 };
    return added;
  }

  /** Like `journal`, for the moment in which the page goes away: does not wait. */
  journalAtOnce(draft: Draft): void {
    const ground = this.#ground;
    if (ground.draft === null) return;
    const saving = this.#saving;
    const patch = diffDraft(ground.draft, draft);
    const overSaved = saving === null ? null : diffDraft(saving, draft);
    if (patch === null && overSaved === null) return;
    this.#hasJournal = true;
    // Nobody is there any more to hear whether the running save came through: either may be true.
    const row = this.#entry(ground, patch ?? {});
    putAtOnce(this.#db, 'journal', saving === null ? row : { ...row, overSaved });
  }

  /** Saves the whole content and clears the journal; does nothing when nothing changed. */
  async snapshot(draft: Draft): Promise<Written> {
    const { draft: stored } = this.#ground;
    const isUnchanged = stored !== null && diffDraft(stored, draft) === null;
    if (isUnchanged && !this.#hasJournal) return ok(undefined);
    this.#saving = draft;
    const fold = (text: string) => this.#folder.fold(text);
    const change = { id: this.#record.id, draft, over: this.#record.revision, fold };
    const saved = await this.#save(change);
    this.#saving = null;
    if (!saved.ok) return saved;
    this.#record = saved.value;
    this.#ground = { draft, step: 0 };
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

  #entry({ step }: Ground, patch: DraftPatch) {
    return { draftId: this.#record.id, revision: this.#record.revision, step, patch };
  }
}

/** A content of an older form was parsed into the new one, so patches of the new would not fit it. */
function isCurrentForm(stored: unknown): stored is Draft {
  // It was read by `parseDraft`; of the current version it is a draft, if not yet in canonical form.
  return (stored as Partial<Draft>).schemaVersion === schemaVersion;
}
