import type { Conference } from './conference';
import {
  type Gathered,
  type GatheredTag,
  gatheredTags,
  type LogEntry,
  type logTags,
} from './proceedings';
import { type RegisterTable, registers } from './registers';

/** Where an item of a table comes from, and whether the note says something else by now. */
export interface Origin {
  readonly tag: GatheredTag;
  readonly entryId: string;
  /** The note as it is now; null where it was deleted. */
  readonly entry: LogEntry | null;
  /** The note was changed after the user had put the item into own words. */
  readonly isStale: boolean;
}

/** What tells which items the tables took from notes. */
export type Tables = Pick<Conference, 'gathered' | RegisterTable>;

/** Changes a note; items taken from it follow, but for what the user has written over. */
export function changeEntry(
  conference: Conference,
  entryId: string,
  edit: (entry: LogEntry) => LogEntry,
): Conference {
  const before = conference.log.find(({ id }) => id === entryId);
  if (before === undefined) return conference;
  const after = edit(before);
  const log = conference.log.map((entry) => (entry === before ? after : entry));
  return conference.gathered
    .filter((link) => link.entryId === entryId)
    .reduce<Conference>((one, link) => follow(one, link, { before, after }), {
      ...conference,
      log,
    });
}

/** Puts a tag on a note, or takes it off; the note enters its table or leaves it. */
export function toggleTag(
  conference: Conference,
  entryId: string,
  { tag, itemId }: { readonly tag: (typeof logTags)[number]; readonly itemId: string },
): Conference {
  const entry = conference.log.find(({ id }) => id === entryId);
  if (entry === undefined) return conference;
  const isOn = !entry.tags.includes(tag);
  const tags = isOn ? [...entry.tags, tag] : entry.tags.filter((one) => one !== tag);
  const tagged = changeEntry(conference, entryId, (one) => ({ ...one, tags }));
  if (!isGathered(tag)) return tagged;
  return isOn ? gather(tagged, entryId, { tag, itemId }) : release(tagged, entryId, tag);
}

/** Takes a note into the table of a tag, unless it already stands there. */
export function gather(
  conference: Conference,
  entryId: string,
  { tag, itemId }: { readonly tag: GatheredTag; readonly itemId: string },
): Conference {
  const entry = conference.log.find(({ id }) => id === entryId);
  if (entry === undefined || itemOf(conference, entryId, tag) !== null) return conference;
  const link = { entryId, tag, itemId, text: entry.text };
  const added = registers[tag].add(conference, itemId, entry);
  return { ...added, gathered: [...without(conference.gathered, link), link] };
}

/** The item that a note has in the table of a tag; null for none. */
export function itemOf(conference: Tables, entryId: string, tag: GatheredTag): string | null {
  const link = conference.gathered.find((one) => one.entryId === entryId && one.tag === tag);
  if (link === undefined || registers[tag].textOf(conference, link.itemId) === null) return null;
  return link.itemId;
}

/** The origins of the items that came from notes with a tag, by the id of the item. */
export function originsOf(conference: Conference, tag: GatheredTag): ReadonlyMap<string, Origin> {
  const links = conference.gathered.filter((link) => link.tag === tag);
  return new Map(links.map((link) => [link.itemId, originOf(conference, link)]));
}

/** Settles a stale item: with the words of the note as it is now, or with its own. */
export function settleOrigin(
  conference: Conference,
  itemId: string,
  { tag, take }: { readonly tag: GatheredTag; readonly take: 'note' | 'own' },
): Conference {
  const link = conference.gathered.find((one) => one.itemId === itemId && one.tag === tag);
  const entry = conference.log.find(({ id }) => id === link?.entryId);
  if (link === undefined || entry === undefined) return conference;
  const told = take === 'own' ? conference : registers[tag].take(conference, itemId, entry.text);
  return withText(told, link, entry.text);
}

function originOf(conference: Conference, { entryId, tag, itemId, text }: Gathered): Origin {
  const entry = conference.log.find(({ id }) => id === entryId) ?? null;
  const own = registers[tag].textOf(conference, itemId);
  const isStale = entry !== null && entry.text !== text && entry.text !== own;
  return { tag, entryId, entry, isStale };
}

function follow(
  conference: Conference,
  link: Gathered,
  change: { readonly before: LogEntry; readonly after: LogEntry },
): Conference {
  const { before, after } = change;
  const isOwn = registers[link.tag].textOf(conference, link.itemId) !== before.text;
  const told = registers[link.tag].follow(conference, link.itemId, change);
  return isOwn || before.text === after.text ? told : withText(told, link, after.text);
}

/** What somebody has worked on stays in its table, and the note still knows it. */
function release(conference: Conference, entryId: string, tag: GatheredTag): Conference {
  const itemId = itemOf(conference, entryId, tag);
  const entry = conference.log.find(({ id }) => id === entryId);
  if (itemId === null || entry === undefined) return conference;
  const left = registers[tag].removeUntouched(conference, itemId, entry);
  if (registers[tag].textOf(left, itemId) !== null) return left;
  return { ...left, gathered: left.gathered.filter((one) => one.itemId !== itemId) };
}

function withText(conference: Conference, link: Gathered, text: string): Conference {
  const gathered = conference.gathered.map((one) =>
    one.entryId === link.entryId && one.tag === link.tag ? { ...one, text } : one,
  );
  return { ...conference, gathered };
}

function without(links: readonly Gathered[], { entryId, tag }: Gathered): readonly Gathered[] {
  return links.filter((one) => one.entryId !== entryId || one.tag !== tag);
}

function isGathered(tag: (typeof logTags)[number]): tag is GatheredTag {
  return gatheredTags.some((one) => one === tag);
}
