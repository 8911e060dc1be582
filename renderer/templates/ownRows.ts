import { liveQuery } from 'dexie';
import type { Database } from '../db/database';
import type { RecordRow } from '../db/rows';

/**
 * The templates of the office as the store last had them. The editor asks for the template of its
 * paper while it is being drawn and cannot wait, so they are read once when the store opens, and
 * followed from then on. Here and not beside the templates of the program, which are loaded late.
 */
let rows: readonly RecordRow[] = [];
const listeners = new Set<() => void>();

/** Reads the templates of the office, and goes on following them until the returned function is called. */
export async function followOwnTemplates(db: Database): Promise<() => void> {
  // A store that fails here fails again at the first list of papers, and says so there.
  set(await db.templates.toArray().catch(() => []));
  const following = liveQuery(() => db.templates.toArray()).subscribe({
    next: set,
    error: () => undefined,
  });
  return () => following.unsubscribe();
}

/** The stored templates of the office; the same list until one changes. */
export function ownTemplateRows(): readonly RecordRow[] {
  return rows;
}

/** Calls back after a template of the office has changed, until the returned function is called. */
export function onOwnTemplates(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: readonly RecordRow[]): void {
  rows = next;
  for (const listener of listeners) listener();
}
