import { Paragraph } from 'docx';
import type { ExportError } from '../docx/exportError';
import { FormTable } from '../docx/formTable';
import { type PaperDocument, paperDocument } from '../docx/paperDocument';
import type { Draft } from '../draft/draft';
import { ok, type Result } from '../result';
import type { Standard } from '../standards/standard';
import { type LineFilling, usualFilling } from './layOut';
import { type LayoutWindow, layoutWindow, type WindowPages } from './layoutWindow';
import { isBack, mirroredPage } from './mirroredPage';
import type { LayoutStop, PagedPaper, PageStart, PaperPage } from './pagedPaper';
import { entriesAfter, isSameStart, openEntry, type PageEntry, withNewPages } from './pageEntries';
import { firstNumber } from './pageFrames';
import { type PaperPiece, paperPieces, roughHeight } from './paperPieces';
import { readingOf } from './paperReading';
import { changeOf } from './pieceChange';
import { readParagraph } from './readParagraph';
import { pixelsPerPoint } from './setLines';
import { shownPage } from './shownPage';
import { StorySetter } from './stories';

/** The first page of a paper. */
const firstStart: PageStart = { piece: 0, at: 0, isInRow: false };
// A page of body text, in pixels.
const pageHeight = 970;

/**
 * The pages of a paper that is being written. A change makes a few pages stale; they are laid out some
 * at a time until a page begins as it did before, from where on the old pages stand.
 */
export class PaperLayout {
  readonly #filling: LineFilling;
  #stories: StorySetter;
  #standard: string | null = null;
  #paper: PaperDocument | null = null;
  #pieces: readonly PaperPiece[] = [];
  #entries: readonly PageEntry[] = [];
  #stop: LayoutStop | null = null;
  readonly #serials = new WeakMap<PaperPage, number>();
  #serial = 0;

  constructor(filling: LineFilling = usualFilling) {
    this.#filling = filling;
    this.#stories = new StorySetter(filling);
  }

  /** Takes in a content; the pages it changes wait for `work`. */
  update(draft: Draft, standard: Standard): Result<void, ExportError> {
    const built = paperDocument(draft, standard, 'fixed');
    if (!built.ok) return built;
    const paper = built.value;
    const pieces = paperPieces(paper, readingOf(paper).context);
    if (this.#standard !== standard.id) {
      this.#standard = standard.id;
      this.#stories = new StorySetter(this.#filling);
      this.#entries = [openEntry(firstStart)];
      this.#stop = null;
    } else {
      const change = changeOf(this.#pieces, pieces, this.#paper, paper);
      if (change !== null) {
        this.#entries = entriesAfter(this.#entries, change);
        this.#stop = null;
      }
    }
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
    return layoutWindow(window, {
      filling: this.#filling,
      stories: this.#stories,
      readingOf: (document) => readingOf(window.paper, document),
    });
  }

  #take(stale: number, from: number, result: WindowPages, whole: readonly PaperPage[]): void {
    const pages = whole.slice(stale - from);
    const expected = this.#entries[stale]?.start;
    const [first] = pages;
    if (first && expected && stale > from && !isSameStart(first.start, expected)) {
      // The pages before were not what they seemed: begin again where a page begins with a piece.
      this.#entries = this.#entries.map((entry, index) =>
        index === cleanStartBefore(this.#entries, from) ? { ...entry, isStale: true } : entry,
      );
      return;
    }
    const next = result.pages[whole.length]?.start ?? null;
    this.#entries = withNewPages(this.#entries, { from: stale, pages, next });
    if (result.stoppedAt !== null)
      this.#stopAt(result.stoppedAt, result.reached, stale + pages.length);
  }

  #stopAt(reason: string, piece: number, pages: number): void {
    const source = this.#paper?.sourceOf(this.#pieces[piece]?.piece);
    this.#stop = { reason, block: source?.kind === 'block' ? source.block : null };
    this.#entries = this.#entries.slice(0, pages).map((entry) => ({ ...entry, isStale: false }));
  }

  #windowAt(
    paper: PaperDocument,
    stale: number,
    count: number,
  ): LayoutWindow & { readonly from: number } {
    const { from, start, above } = this.#beginning(paper, stale);
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

  /** Where to begin so that the stale page comes out as in the whole paper. */
  #beginning(paper: PaperDocument, stale: number): Beginning {
    for (let at = stale; at > 0; at -= 1) {
      const start = this.#entries[at]?.start ?? firstStart;
      const piece = this.#pieces[start.piece]?.piece;
      if (isCleanStart(start, piece)) return { from: at, start, above: 0 };
      const found = piece instanceof Paragraph ? this.#firstLineBefore(at, start.piece) : null;
      if (found === null || !(piece instanceof Paragraph)) continue;
      const { before } = readParagraph(piece, readingOf(paper));
      const above = found.y - before * pixelsPerPoint;
      const begin = { piece: start.piece, at: 0, isInRow: false };
      return { from: found.from, start: begin, above: above >= 1 ? above : 0 };
    }
    return { from: 0, start: firstStart, above: 0 };
  }

  /** The page on which a paragraph begins, and how far down from the margin. */
  #firstLineBefore(
    at: number,
    piece: number,
  ): { readonly from: number; readonly y: number } | null {
    for (let from = at - 1; from >= 0; from -= 1) {
      const entry = this.#entries[from];
      const line = entry?.page?.lines.find(
        (each) => each.isFirst && each.piece + entry.pieceShift === piece,
      );
      if (line && entry?.page) return { from, y: line.y - entry.page.margins.top };
      if ((entry?.start.piece ?? 0) < piece) return null;
    }
    return null;
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

interface Beginning {
  readonly from: number;
  readonly start: PageStart;
  readonly above: number;
}

/** Whether a page begins with a whole paragraph, or with a whole row under the header rows. */
function isCleanStart(start: PageStart, piece: unknown): boolean {
  if (start.at === 0) return true;
  return piece instanceof FormTable && !start.isInRow && start.at >= piece.headerRows;
}

function cleanStartBefore(entries: readonly PageEntry[], from: number): number {
  return Math.max(
    0,
    entries.slice(0, from).findLastIndex(({ start }) => start.at === 0),
  );
}
