import type { ExportError } from '../docx/exportError';
import { type PaperDocument, paperDocument } from '../docx/paperDocument';
import type { Draft } from '../draft/draft';
import { ok, type Result } from '../result';
import { sameValue } from '../sameValue';
import type { Standard } from '../standards/standard';
import { goesRound } from './goesRound';
import { isSamePage } from './isSamePage';
import { type LineFilling, usualFilling } from './layOut';
import { unlessFault } from './layoutFault';
import { wholePaper } from './layoutPaper';
import { stopOf } from './layoutStop';
import { type LayoutWindow, layoutWindow, type WindowPages } from './layoutWindow';
import { isBack, mirroredPage } from './mirroredPage';
import type { LayoutStop, PagedPaper, PaperPage } from './pagedPaper';
import {
  entriesAfter,
  freshEntry,
  isSameStart,
  openEntry,
  type PageEntry,
  withNewPages,
} from './pageEntries';
import { firstNumber } from './pageFrames';
import { type PaperPiece, paperPieces, roughHeight } from './paperPieces';
import { readingOf } from './paperReading';
import { changeOf } from './pieceChange';
import { shownPage } from './shownPage';
import { type StopCause, unknownCause } from './stopReason';
import { StorySetter } from './stories';
import { firstStart, pieceStartBefore, stretchStart } from './stretchStart';
import { upToFault } from './upToFault';

// A page of body text, in pixels.
const pageHeight = 970;
// So often a layout may find that it began at a wrong place; a table that is merged across pages and
// repeats its head can send it back for ever.
const mostReturns = 4;

/** How pages are made: the same for a paper and for what it is compared with. */
export interface LayoutWays {
  readonly filling: LineFilling;
  readonly stretch: typeof layoutWindow;
  readonly whole: typeof wholePaper;
}

const usualWays: LayoutWays = { filling: usualFilling, stretch: layoutWindow, whole: wholePaper };

/**
 * The pages of a paper that is being written. A change makes a few pages stale; they are laid out some
 * at a time until a page begins as it did before, from where on the old pages stand.
 */
export class PaperLayout {
  readonly #ways: LayoutWays;
  #stories: StorySetter;
  #standard: string | null = null;
  #paper: PaperDocument | null = null;
  #pieces: readonly PaperPiece[] = [];
  #entries: readonly PageEntry[] = [];
  #stop: LayoutStop | null = null;
  readonly #serials = new WeakMap<PaperPage, number>();
  #serial = 0;
  #returns = 0;
  /** The docx library threw at the whole, which is no way out of the stretches then. */
  #isWholeFaulty = false;

  constructor(ways: LayoutWays = usualWays) {
    this.#ways = ways;
    this.#stories = new StorySetter(ways.filling);
  }

  /** Takes in a content; the pages it changes wait for `work`. */
  update(draft: Draft, standard: Standard): Result<void, ExportError> {
    const built = paperDocument(draft, standard, 'fixed');
    if (!built.ok) return built;
    const paper = built.value;
    const pieces = paperPieces(paper, readingOf(paper).context);
    if (this.#standard !== standard.id) {
      this.#standard = standard.id;
      this.#stories = new StorySetter(this.#ways.filling);
      this.#entries = [openEntry(firstStart)];
      this.#stop = null;
    } else {
      const change = changeOf(this.#pieces, pieces, this.#paper, paper);
      if (change !== null) {
        const entries = entriesAfter(this.#entries, change);
        // What stopped the layout stands behind the last page, which has to find it again.
        this.#entries = this.#stop === null ? entries : withStale(entries, entries.length - 1);
        this.#stop = null;
      }
    }
    this.#returns = 0;
    this.#isWholeFaulty = false;
    this.#paper = paper;
    this.#pieces = pieces;
    return ok(undefined);
  }

  /** Whether every page is laid out. */
  get isSettled(): boolean {
    return this.#firstStale() < 0;
  }

  /** How many pages there are; while the layout is not settled, as far as is known. */
  get pageCount(): number {
    return this.#entries.length;
  }

  get stop(): LayoutStop | null {
    return this.#stop;
  }

  /** Lays out about so many pages from the first stale one on. */
  work(pages: number): void {
    const paper = this.#paper;
    const stale = this.#firstStale();
    if (paper === null || stale < 0) return;
    if (this.#returns > mostReturns && !this.#isWholeFaulty) {
      this.workWhole();
      return;
    }
    for (let count = pages; ; count *= 2) {
      const { from, ...window } = this.#windowAt(paper, stale, count);
      const result = this.#layOut(window);
      const isEnd = window.end >= this.#pieces.length || result.stoppedAt !== null;
      const whole = isEnd ? result.pages : result.pages.slice(0, -1);
      if (whole.length <= stale - from && !isEnd) continue;
      this.#take(stale, from, result, whole);
      return;
    }
  }

  /**
   * Lays all pages out in one go, which nothing can interrupt. Where the docx library throws, the pages
   * are left to `work`, whose stretches get as far as the block at fault.
   */
  workWhole(): void {
    const paper = this.#paper;
    if (paper === null) return;
    const whole = unlessFault(() => this.#ways.whole(paper, this.#ways.filling));
    this.#isWholeFaulty = whole === null;
    if (whole === null) return;
    this.#entries = whole.pages.map(freshEntry);
    this.#stop = whole.stop;
  }

  /** The same content, none of its pages laid out. */
  anew(): PaperLayout {
    const other = new PaperLayout(this.#ways);
    other.#stories = this.#stories;
    other.#standard = this.#standard;
    other.#paper = this.#paper;
    other.#pieces = this.#pieces;
    other.#entries = [openEntry(firstStart)];
    return other;
  }

  /** Takes over the pages of another layout of this content where they differ; returns whether any did. */
  correctBy(other: PaperLayout): boolean {
    const entries = other.#entries.map((entry, index) =>
      isSamePage(this.page(index), other.page(index)) ? (this.#entries[index] ?? entry) : entry,
    );
    const isSame =
      entries.length === this.pageCount &&
      entries.every((entry, index) => entry === this.#entries[index]) &&
      sameValue(this.#stop, other.#stop);
    this.#entries = entries;
    this.#stop = other.#stop;
    return !isSame;
  }

  /** A page as it is now; null while it has never been laid out. */
  page(index: number): PaperPage | null {
    const entry = this.#entries[index];
    if (!entry?.page) return null;
    const { pieceShift, blockShift } = entry;
    const number = this.#numberOf(index);
    const page = shownPage(entry.page, { number, pieceShift, blockShift });
    return this.#paper?.isTwoSided === true && isBack(number) ? mirroredPage(page) : page;
  }

  /** The same for two pages that look and are counted alike; empty while there is nothing to show. */
  idOf(index: number): string {
    const entry = this.#entries[index];
    if (!entry?.page) return '';
    const serial = this.#serials.get(entry.page) ?? this.#nextSerial();
    this.#serials.set(entry.page, serial);
    const sides = this.#paper?.isTwoSided === true ? 2 : 1;
    return `${serial}:${entry.blockShift}:${this.#numberOf(index)}:${sides}`;
  }

  /** All pages that were laid out. */
  paged(): PagedPaper {
    const pages = this.#entries.flatMap((_, index) => this.page(index) ?? []);
    return { pages, stop: this.#stop };
  }

  #nextSerial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  #firstStale(): number {
    return this.#entries.findIndex(({ isStale }) => isStale);
  }

  #layOut(window: LayoutWindow): WindowPages {
    const layOut = (part: LayoutWindow) =>
      this.#ways.stretch(part, {
        filling: this.#ways.filling,
        stories: this.#stories,
        readingOf: (document) => readingOf(part.paper, document),
      });
    return upToFault(window, layOut);
  }

  #take(stale: number, from: number, result: WindowPages, whole: readonly PaperPage[]): void {
    const pages = whole.slice(stale - from);
    if (this.#turnsBack(stale, from, pages)) return;
    const next = result.pages[whole.length]?.start ?? null;
    this.#entries = withNewPages(this.#entries, { from: stale, pages, next });
    if (result.stoppedAt !== null)
      this.#stopAt(result.stoppedAt, result.reached, stale + pages.length);
  }

  /** Whether pages do not go on from those before them; then it is settled where to begin again. */
  #turnsBack(stale: number, from: number, pages: readonly PaperPage[]): boolean {
    const expected = this.#entries[stale]?.start;
    const [first] = pages;
    if (goesRound([...this.#entries.slice(0, stale), ...pages])) {
      this.#returns = mostReturns + 1;
      if (this.#isWholeFaulty) this.#stopAt(unknownCause, expected?.piece ?? 0, stale);
      return true;
    }
    // Without the whole to fall back on, pages that do not quite meet are better than none.
    if (this.#isWholeFaulty || !first || !expected || stale === from) return false;
    if (isSameStart(first.start, expected)) return false;
    this.#returns += 1;
    this.#entries = withStale(this.#entries, pieceStartBefore(from, this.#entries));
    return true;
  }

  #stopAt(cause: StopCause, piece: number, pages: number): void {
    const pieces = this.#pieces.map((each) => each.piece);
    this.#stop = this.#paper && stopOf(this.#paper, pieces, { cause, reached: piece });
    this.#entries = this.#entries.slice(0, pages).map((entry) => ({ ...entry, isStale: false }));
  }

  #windowAt(
    paper: PaperDocument,
    stale: number,
    count: number,
  ): LayoutWindow & { readonly from: number } {
    const { from, start, above } = stretchStart(stale, {
      entries: this.#entries,
      pieces: this.#pieces,
      reading: readingOf(paper),
    });
    const wanted = (count + stale - from + 1) * pageHeight;
    let end = start.piece;
    for (let height = 0; end < this.#pieces.length && height < wanted; end += 1) {
      const piece = this.#pieces[end];
      if (piece) height += roughHeight(piece);
    }
    return {
      paper,
      pieces: this.#pieces,
      start,
      above,
      number: this.#numberOf(from),
      isSectionStart: this.#isSectionStart(from),
      end,
      from,
    };
  }

  #numberOf(index: number): number {
    let number = 0;
    for (let at = 0; at <= index; at += 1) {
      const section = this.#isSectionStart(at) ? this.#sectionAt(at) : undefined;
      const options = section === undefined ? undefined : this.#paper?.options.sections[section];
      number = (options ? firstNumber(options) : null) ?? number + 1;
    }
    return number;
  }

  #isSectionStart(index: number): boolean {
    const start = this.#entries[index]?.start;
    return start?.at === 0 && this.#pieces[start.piece]?.isFirst === true;
  }

  #sectionAt(index: number): number | undefined {
    return this.#pieces[this.#entries[index]?.start.piece ?? 0]?.section;
  }
}

function withStale(entries: readonly PageEntry[], page: number): readonly PageEntry[] {
  return entries.map((entry, at) => (at === page ? { ...entry, isStale: true } : entry));
}
