import { foldText } from '@shared/draft/foldText';
import type { Database } from '../db/database';
import type { FollowedTable } from '../db/FollowedTable';
import { readTexts } from '../db/readTexts';
import type { DraftRow } from '../db/rows';
import type { SearchEntry } from './searchDrafts';

// About a millisecond of reading for papers of usual length.
const readAtOnce = 50;

/** What search knows of the papers at one time. */
export interface KnownTexts {
  /** The text of a paper; its title alone while the text has not been read. */
  readonly of: (row: DraftRow) => SearchEntry;
}

/**
 * The texts of all papers, read while nothing else is to do and kept true to the list, so that a
 * search answers from memory at the very key.
 */
export class PaperTexts {
  readonly #db: Database;
  readonly #papers: FollowedTable<DraftRow>;
  readonly #read = new Map<string, { readonly stamp: string; readonly entry: SearchEntry }>();
  readonly #titles = new WeakMap<DraftRow, SearchEntry>();
  readonly #listeners = new Set<() => void>();
  #known: KnownTexts = { of: (row) => this.#entryOf(row) };
  #isReading = false;

  constructor(db: Database, papers: FollowedTable<DraftRow>) {
    this.#db = db;
    this.#papers = papers;
  }

  /** Calls back when more is known; the first who asks sets the reading going. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) this.#stop = this.#papers.subscribe(this.#follow);
    this.#listeners.add(listener);
    this.#follow();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  };
  #stop: () => void = () => undefined;

  /** What is known; the same object until more is. */
  readonly known = (): KnownTexts => this.#known;

  readonly #follow = () => {
    if (!this.#isReading) void this.#catchUp();
  };

  /** Papers that change while others are read are found in the next round. */
  async #catchUp(): Promise<void> {
    this.#isReading = true;
    for (let stale = this.#stale(); stale.length > 0; stale = this.#stale()) {
      for (let at = 0; at < stale.length; at += readAtOnce) {
        // A thousand papers at once would hold the window up.
        if (stale.length > readAtOnce) await idle();
        if (!(await this.#readSome(stale.slice(at, at + readAtOnce)))) break;
      }
      if (!this.#db.isOpen()) break;
      this.#tell();
    }
    this.#isReading = false;
  }

  #stale(): readonly DraftRow[] {
    const { rows, ids } = this.#papers.shown();
    for (const id of this.#read.keys()) if (!ids.has(id)) this.#read.delete(id);
    return rows.filter((row) => this.#read.get(row.id)?.stamp !== stampOf(row));
  }

  async #readSome(rows: readonly DraftRow[]): Promise<boolean> {
    const texts = await readTexts(this.#db, rows).catch(() => []);
    // A store that fails leaves the titles; the list itself tells of it.
    for (const [index, row] of rows.entries()) {
      const { text, folded } = texts[index] ?? this.#titleOf(row);
      const entry = { id: row.id, text, folded, updatedAt: row.updatedAt };
      this.#read.set(row.id, { stamp: stampOf(row), entry });
    }
    return texts.length > 0;
  }

  #entryOf(row: DraftRow): SearchEntry {
    return this.#read.get(row.id)?.entry ?? this.#titleOf(row);
  }

  #titleOf(row: DraftRow): SearchEntry {
    const known = this.#titles.get(row);
    if (known !== undefined) return known;
    const text = [row.title, row.numberSymbol].join('\n').normalize('NFC');
    const entry = { id: row.id, text, folded: foldText(text), updatedAt: row.updatedAt };
    this.#titles.set(row, entry);
    return entry;
  }

  #tell(): void {
    this.#known = { of: (row) => this.#entryOf(row) };
    for (const listener of this.#listeners) listener();
  }
}

function stampOf(row: DraftRow): string {
  return `${row.revision} ${row.updatedAt} ${row.title}`;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 500 });
  });
}
