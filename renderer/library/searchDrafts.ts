import { foldText } from '@shared/draft/foldText';

/** What search knows of a paper. The first line of the text is its title. */
export interface SearchEntry {
  readonly id: string;
  /** Letter for letter as long as `folded`. */
  readonly text: string;
  readonly folded: string;
  readonly updatedAt: number;
}

/** A stretch of text around what was found, in three parts. */
export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** A paper that was found; the excerpt is null where the title says it all. */
export interface Hit {
  readonly id: string;
  readonly excerpt: Excerpt | null;
}

// Letters of context on each side of what was found.
const contextLength = 60;
// Before it fewer, so that a narrow row still shows what was found.
const contextBefore = 24;
// Who types no diacritics hardly means a word without them, and a common one stands in all papers.
const mostPlainPlaces = 16;

/**
 * The papers in which all words of the query occur, best first: with the very diacritics before
 * without, in the title before in the text, together before scattered, new before old.
 */
export function searchDrafts(query: string, entries: readonly SearchEntry[]): readonly Hit[] {
  const wanted = readQuery(query);
  if (wanted === null) return [];
  return entries
    .flatMap((entry) => {
      const match = matchEntry(wanted, entry);
      return match === null ? [] : [{ entry, match }];
    })
    .sort((a, b) => a.match.rank - b.match.rank || b.entry.updatedAt - a.entry.updatedAt)
    .map(({ entry, match }) => ({ id: entry.id, excerpt: excerptAt(entry, match) }));
}

/** Whether every paper that one query finds is among those that another one finds. */
export function isNarrower(query: string, other: string): boolean {
  const [narrow, wide] = [readQuery(query), readQuery(other)];
  return narrow !== null && wide !== null && narrow.folded.startsWith(wide.folded);
}

interface Query {
  readonly exact: string;
  /** The same in capital letters, letter for letter. */
  readonly capitals: string;
  readonly folded: string;
  readonly words: readonly string[];
}

interface Match {
  readonly rank: number;
  readonly at: number;
  readonly length: number;
}

function readQuery(query: string): Query | null {
  const exact = query.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (exact === '') return null;
  const folded = foldText(exact);
  const capitals = [...exact].map((letter) => letter.toUpperCase()).join('');
  return { exact, capitals, folded, words: folded.split(' ') };
}

function matchEntry(query: Query, entry: SearchEntry): Match | null {
  const foldedAt = entry.folded.indexOf(query.folded);
  if (foldedAt === -1) return scatteredMatch(query, entry);
  const exactAt = findExact(query, entry, foldedAt);
  const at = exactAt === -1 ? foldedAt : exactAt;
  const rank = (exactAt === -1 ? 2 : 0) + (isInTitle(entry, at) ? 0 : 1);
  return { rank, at, length: query.folded.length };
}

/** The first place with the very diacritics; looks only where the folded text fits already. */
function findExact(query: Query, entry: SearchEntry, from: number): number {
  const most = query.exact === query.folded ? mostPlainPlaces : Number.POSITIVE_INFINITY;
  let at = from;
  for (let place = 0; at !== -1 && place < most; place += 1) {
    if (isExactAt(query, entry.text, at)) return at;
    at = entry.folded.indexOf(query.folded, at + 1);
  }
  return -1;
}

/** Letter by letter: a common word stands in a long paper a hundred times, and a copy each time would cost. */
function isExactAt({ exact, capitals }: Query, text: string, at: number): boolean {
  for (let index = 0; index < exact.length; index += 1) {
    const letter = text.charCodeAt(at + index);
    if (letter !== exact.charCodeAt(index) && letter !== capitals.charCodeAt(index)) return false;
  }
  return true;
}

function scatteredMatch({ words }: Query, entry: SearchEntry): Match | null {
  if (words.length === 1 || !words.every((word) => entry.folded.includes(word))) return null;
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  return { rank: 4, at: entry.folded.indexOf(longest), length: longest.length };
}

function isInTitle({ text }: SearchEntry, at: number): boolean {
  const titleEnd = text.indexOf('\n');
  return titleEnd === -1 || at < titleEnd;
}

function excerptAt(entry: SearchEntry, { at, length }: Match): Excerpt | null {
  if (isInTitle(entry, at)) return null;
  const lineStart = entry.text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = entry.text.indexOf('\n', at);
  const start = wordStart(entry.text, Math.max(lineStart, at - contextBefore), at);
  const end = Math.min(lineEnd === -1 ? entry.text.length : lineEnd, at + length + contextLength);
  return {
    before: (start > lineStart ? '…' : '') + entry.text.slice(start, at),
    found: entry.text.slice(at, at + length),
    after: entry.text.slice(at + length, end),
  };
}

/** The first beginning of a word from `from` on, so that the excerpt does not begin inside of one. */
function wordStart(text: string, from: number, to: number): number {
  if (from === 0 || /\s/.test(text[from - 1] ?? ' ')) return from;
  const gap = text.slice(from, to).search(/\s/);
  return gap === -1 ? from : from + gap + 1;
}
