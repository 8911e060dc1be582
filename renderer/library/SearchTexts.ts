import type { Database } from '../db/database';
import { readTexts } from '../db/readTexts';
import type { DraftRow } from '../db/rows';
import type { SearchEntry } from './searchDrafts';

// About a millisecond of reading for papers of usual length.
const readAtOnce = 50;

/** The texts of all papers, read from the store when they are first needed and kept up to date. */
export class SearchTexts {
  readonly #db: Database;
  readonly #entries = new Map<string, { readonly stamp: string; readonly entry: SearchEntry }>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The texts of these papers; only those that changed since the last call are read. */
  async read(rows: readonly DraftRow[]): Promise<readonly SearchEntry[]> {
    const stale = rows.filter((row) => this.#entries.get(row.id)?.stamp !== stampOf(row));
    // A thousand papers at once would hold the window up.
    for (let at = 0; at < stale.length; at += readAtOnce) {
      await this.#readSome(stale.slice(at, at + readAtOnce));
    }
    return rows.flatMap(({ id }) => this.#entries.get(id)?.entry ?? []);
  }

  async #readSome(rows: readonly DraftRow[]): Promise<void> {
    const texts = await readTexts(this.#db, rows);
    for (const [index, row] of rows.entries()) {
      const { text = row.title, folded = '' } = texts[index] ?? {};
      const entry = { id: row.id, text, folded, updatedAt: row.updatedAt };
      this.#entries.set(row.id, { stamp: stampOf(row), entry });
    }
  }
}

function stampOf(row: DraftRow): string {
  return `${row.revision} ${row.updatedAt} ${row.title}`;
}
