import type { Conference } from '@shared/conference/conference';
import type { ChangeConference } from '../ConferenceDesk';

/** A list of a conference: how it is read, and how another one takes its place. */
export interface ListPlace<T extends { readonly id: string }> {
  readonly read: (conference: Conference) => readonly T[];
  readonly write: (conference: Conference, list: readonly T[]) => Conference;
}

/** What can be done with a list; each step changes only the entry that it means. */
export interface ListEdits<T> {
  readonly add: (...entries: readonly T[]) => void;
  readonly set: (id: string, edit: (entry: T) => T) => void;
  /** Takes an entry out; the returned function puts it back where it stood. */
  readonly remove: (id: string) => () => void;
  /** Moves an entry one place up (-1) or down (1). */
  readonly move: (id: string, by: number) => void;
}

/** The steps on a list of the open conference. */
export function listEdits<T extends { readonly id: string }>(
  change: ChangeConference,
  { read, write }: ListPlace<T>,
): ListEdits<T> {
  const edit = (step: (list: readonly T[]) => readonly T[]) =>
    change((conference) => write(conference, step(read(conference))));
  return {
    add: (...entries) => edit((list) => [...list, ...entries]),
    set: (id, step) => edit((list) => list.map((entry) => (entry.id === id ? step(entry) : entry))),
    remove: (id) => {
      let place = 0;
      let removed: readonly T[] = [];
      edit((list) => {
        place = list.findIndex((entry) => entry.id === id);
        removed = list.filter((entry) => entry.id === id);
        return list.filter((entry) => entry.id !== id);
      });
      return () => edit((list) => list.toSpliced(Math.max(0, place), 0, ...removed));
    },
    move: (id, by) => edit((list) => moved(list, id, by)),
  };
}

function moved<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  by: number,
): readonly T[] {
  const from = list.findIndex((entry) => entry.id === id);
  const to = from + by;
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}
