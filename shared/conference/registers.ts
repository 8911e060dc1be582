import type { Conference } from './conference';
import { newComment, newConclusion, newRecommendation, newTask } from './newResults';
import type { GatheredTag, LogEntry } from './proceedings';

/** The lists of a conference that notes are collected in. */
export type RegisterTable = 'comments' | 'recommendations' | 'conclusions' | 'tasks';

/** The table that notes with a tag are collected in; its items are told by their ids. */
export interface Register {
  /** The words that came from a note, as they stand in the item now; null where there is no item. */
  readonly textOf: (tables: Pick<Conference, RegisterTable>, itemId: string) => string | null;
  readonly add: (conference: Conference, itemId: string, entry: LogEntry) => Conference;
  /** Gives the item what the note says now, value by value, and leaves what the user wrote over. */
  readonly follow: (
    conference: Conference,
    itemId: string,
    change: { readonly before: LogEntry; readonly after: LogEntry },
  ) => Conference;
  /** Takes the words of the note for those of the item. */
  readonly take: (conference: Conference, itemId: string, text: string) => Conference;
  /** Takes the item out where nobody has added anything to what the note gave. */
  readonly removeUntouched: (conference: Conference, itemId: string, entry: LogEntry) => Conference;
}

/** The table of each tag. */
export const registers: Readonly<Record<GatheredTag, Register>> = {
  comment: register({
    read: (one) => one.comments,
    write: (one, comments) => ({ ...one, comments }),
    create: newComment,
    textKey: 'content',
    given: (entry, conference) => ({ content: entry.text, by: speakerOf(entry, conference) }),
  }),
  recommendation: register({
    read: (one) => one.recommendations,
    write: (one, recommendations) => ({ ...one, recommendations }),
    create: newRecommendation,
    textKey: 'content',
    given: (entry, conference) => ({
      content: entry.text,
      by: speakerOf(entry, conference),
      source: sourceOf(entry),
    }),
  }),
  conclusion: register({
    read: (one) => one.conclusions,
    write: (one, conclusions) => ({ ...one, conclusions }),
    create: newConclusion,
    textKey: 'text',
    given: ({ text }) => ({ text }),
  }),
  task: register({
    read: (one) => one.tasks,
    write: (one, tasks) => ({ ...one, tasks }),
    create: newTask,
    textKey: 'content',
    given: ({ text }) => ({ content: text }),
  }),
};

type TextKey<T> = { [K in keyof T]-?: T[K] extends string ? K : never }[keyof T];

function register<T extends { readonly id: string }>({
  read,
  write,
  create,
  textKey,
  given,
}: {
  readonly read: (tables: Pick<Conference, RegisterTable>) => readonly T[];
  readonly write: (conference: Conference, items: readonly T[]) => Conference;
  readonly create: (id: string) => T;
  readonly textKey: TextKey<T>;
  /** What a note says of its item. */
  readonly given: (entry: LogEntry, conference: Conference) => Partial<T>;
}): Register {
  const edit = (conference: Conference, itemId: string, step: (item: T) => T) =>
    write(
      conference,
      read(conference).map((item) => (item.id === itemId ? step(item) : item)),
    );
  const made = (conference: Conference, itemId: string, entry: LogEntry): T => ({
    ...create(itemId),
    ...given(entry, conference),
  });
  return {
    textOf: (tables, itemId) => {
      const item = read(tables).find(({ id }) => id === itemId);
      return item === undefined ? null : String(item[textKey]);
    },
    add: (conference, itemId, entry) =>
      write(conference, [...read(conference), made(conference, itemId, entry)]),
    follow: (conference, itemId, { before, after }) => {
      const [old, now] = [given(before, conference), given(after, conference)];
      return edit(conference, itemId, (item) => followed(item, old, now));
    },
    take: (conference, itemId, text) =>
      edit(conference, itemId, (item) => ({ ...item, [textKey]: text })),
    removeUntouched: (conference, itemId, entry) => {
      const untouched = made(conference, itemId, entry);
      return write(
        conference,
        read(conference).filter((item) => item.id !== itemId || !isSame(item, untouched)),
      );
    },
  };
}

/** The item with each value that is still the one given before brought up to the one given now. */
function followed<T extends object>(item: T, old: Partial<T>, now: Partial<T>): T {
  const changed = Object.entries(now).filter(
    ([key]) => Reflect.get(item, key) === Reflect.get(old, key),
  );
  return { ...item, ...Object.fromEntries(changed) };
}

/** All values of these items are texts. */
function isSame<T extends object>(one: T, other: T): boolean {
  return Object.entries(one).every(([key, value]) => Reflect.get(other, key) === value);
}

/** The unit whose paper was read, else whoever spoke. */
function speakerOf({ kind, speaker }: LogEntry, { contributions }: Conference): string {
  const own =
    kind === 'contribution' && speaker.name.trim() !== ''
      ? contributions.find((one) => one.speaker.name === speaker.name)
      : undefined;
  return own?.unit.trim() || speaker.name.trim();
}

/** `Biên bản, 09:15`. */
function sourceOf({ time }: LogEntry): string {
  return time === '' ? 'Biên bản' : `Biên bản, ${time}`;
}
