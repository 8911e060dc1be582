import { Dexie, type ObservabilitySet, type Table } from 'dexie';

/** Something that every row of a table has. */
interface StoredRow {
  readonly id: string;
}

/** The rows of a table as a list last read them. */
export interface FollowedRows<T> {
  /** How many times reading had been asked for when these were read. */
  readonly turn: number;
  readonly rows: readonly T[];
  /** The ids of the rows; the same set until one comes or goes. */
  readonly ids: ReadonlySet<string>;
  /** What the store threw at the last reading; null for nothing. */
  readonly fault: Error | null;
}

// From so many changed rows on, the table is read as a whole.
const mostAtOnce = 200;

/**
 * A table kept in memory and true to the store: read whole once, afterwards only the rows that a
 * window says it has written. Every window says so to all, as soon as its transaction is through.
 */
export class FollowedTable<T> {
  readonly #table: Table<StoredRow, string>;
  readonly #part: string;
  readonly #judge: (stored: StoredRow, before: T | undefined) => T;
  readonly #compare: (a: T, b: T) => number;
  readonly #known = new Map<string, T>();
  readonly #listeners = new Set<() => void>();
  #shown: FollowedRows<T> = { turn: 0, rows: [], ids: new Set(), fault: null };
  #asked = 0;
  /** Ids that were written since they were read; null for all. */
  #stale: Set<string> | null = new Set();
  #isReading = false;

  constructor(
    table: Table<StoredRow, string>,
    judge: (stored: StoredRow, before: T | undefined) => T,
    compare: (a: T, b: T) => number,
  ) {
    this.#table = table;
    this.#part = `idb://${table.db.name}/${table.name}/`;
    this.#judge = judge;
    this.#compare = compare;
  }

  /** Calls back after the rows have changed, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The rows as they were last read; the same object until they change. */
  readonly shown = (): FollowedRows<T> => this.#shown;

  /** The turn from which on the rows have in them all that this window was told of until now. */
  turn(): number {
    if (this.#asked === 0) {
      Dexie.on('storagemutated', this.#hear);
      this.#ask(null);
    } else if (this.#shown.fault !== null) {
      this.#shown = { ...this.#shown, turn: 0, fault: null };
      this.#ask(null);
    }
    return this.#asked;
  }

  readonly #hear = (parts: ObservabilitySet) => {
    const written = parts['all'] ?? parts[this.#part];
    if (written !== undefined) this.#ask(keysIn(written));
  };

  #ask(ids: readonly string[] | null): void {
    if (ids?.length === 0) return;
    this.#asked += 1;
    if (ids === null) this.#stale = null;
    else for (const id of ids) this.#stale?.add(id);
    if (!this.#isReading) void this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    this.#isReading = true;
    while (this.#stale === null || this.#stale.size > 0) {
      const turn = this.#asked;
      const stale = this.#stale;
      this.#stale = new Set();
      try {
        await this.#read(stale === null || stale.size > mostAtOnce ? null : [...stale]);
        this.#show(turn, null);
      } catch (fault) {
        // A store that was closed is told by the window as a whole.
        if (this.#table.db.isOpen()) this.#show(turn, errorOf(fault));
      }
    }
    this.#isReading = false;
  }

  async #read(ids: readonly string[] | null): Promise<void> {
    if (ids === null) {
      const stored = (await this.#table.toArray()).filter(hasOurKey);
      const judged = stored.map(
        (row) => [row.id, this.#judge(row, this.#known.get(row.id))] as const,
      );
      this.#known.clear();
      for (const [id, row] of judged) this.#known.set(id, row);
      return;
    }
    const stored = await this.#table.bulkGet([...ids]);
    for (const [index, id] of ids.entries()) {
      const row = stored[index];
      if (row === undefined) this.#known.delete(id);
      else this.#known.set(id, this.#judge(row, this.#known.get(id)));
    }
  }

  #show(turn: number, fault: Error | null): void {
    const { ids } = this.#shown;
    const known = [...this.#known.keys()];
    const isSame = known.length === ids.size && known.every((id) => ids.has(id));
    this.#shown = {
      turn,
      rows: [...this.#known.values()].sort(this.#compare),
      ids: isSame ? ids : new Set(known),
      fault,
    };
    for (const listener of this.#listeners) listener();
  }
}

type Written = ObservabilitySet[string];

/** The keys of a set of ranges; null where a range is no single key. */
function keysIn(written: Written): readonly string[] | null {
  if (!('from' in written)) return [];
  const { from, to, l, r } = written;
  if (typeof from !== 'string' || from !== to) return null;
  const [left, right] = [l ? keysIn(l) : [], r ? keysIn(r) : []];
  return left && right && [...left, from, ...right];
}

function errorOf(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}

/** Rows of other keys were not written by any version of this program; they are left as they lie. */
function hasOurKey({ id }: { readonly id: unknown }): boolean {
  return typeof id === 'string';
}
