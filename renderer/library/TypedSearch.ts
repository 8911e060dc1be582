import type { DraftRow } from '../db/rows';
import type { KnownTexts } from './PaperTexts';
import { type Excerpt, isNarrower, searchDrafts } from './searchDrafts';

/** A paper of the list, with the place where search found it. */
export interface ListedPaper {
  readonly row: DraftRow;
  readonly excerpt: Excerpt | null;
}

interface Finding {
  readonly query: string;
  readonly rows: readonly DraftRow[];
  readonly texts: KnownTexts;
  readonly found: readonly ListedPaper[];
}

/** A search while it is typed: each letter more looks only into what was found until then. */
export class TypedSearch {
  #last: Finding | null = null;

  /** The papers in which the query is found, best first. */
  find(query: string, rows: readonly DraftRow[], texts: KnownTexts): readonly ListedPaper[] {
    const among = this.#rowsLeft(query, rows, texts);
    const byId = new Map(among.map((row) => [row.id, row]));
    const found = searchDrafts(query, among.map(texts.of)).flatMap(({ id, excerpt }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [{ row, excerpt }];
    });
    this.#last = { query, rows, texts, found };
    return found;
  }

  #rowsLeft(query: string, rows: readonly DraftRow[], texts: KnownTexts): readonly DraftRow[] {
    const last = this.#last;
    const isSame = last?.rows === rows && last.texts === texts;
    if (!isSame || !isNarrower(query, last.query)) return rows;
    return last.found.map(({ row }) => row);
  }
}
