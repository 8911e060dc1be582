import type { ExportError } from '@shared/docx/exportError';
import type { Draft } from '@shared/draft/draft';
import { applyPatch, type DraftPatch } from '@shared/draft/patch';
import { layoutFindings } from '@shared/layout/layoutFindings';
import { PaperLayout } from '@shared/layout/PaperLayout';
import { stopPlace } from '@shared/layout/stopPlace';
import { assertNever } from '@shared/result';
import { standards } from '@shared/standards/standards';
import { FullLayout } from './FullLayout';
import type { LayoutAnswer, LayoutRequest, PageSketch } from './layoutMessage';

/** What the desk needs of the worker that it stands in. */
interface Surroundings {
  readonly answer: (message: LayoutAnswer) => void;
  /** Does something after so many milliseconds, unless the returned function is called before. */
  readonly later: (work: () => void, ms: number) => () => void;
}

// A change is heard between two stretches. What a longer one leaves behind is collected late: with four
// pages at a time a report of a hundred took half as much memory again.
const pagesAtATime = 2;

/** Lays a paper out stretch by stretch; a change in between turns to the changed pages at once. */
export class LayoutDesk {
  readonly #answer: Surroundings['answer'];
  readonly #later: Surroundings['later'];
  readonly #layout: PaperLayout;
  readonly #full: FullLayout;
  /** What is laid out; null before the first content and after a patch that did not fit. */
  #draft: Draft | null = null;
  /** Why the newest content has no pages. Those of the content before must not stand for it. */
  #fault: ExportError | null = null;
  #cancelStep: (() => void) | null = null;
  #wantsAll = false;

  constructor({ answer, later }: Surroundings, layout: PaperLayout = new PaperLayout()) {
    this.#answer = answer;
    this.#later = later;
    this.#layout = layout;
    this.#full = new FullLayout(layout, later);
  }

  /** Hears a request of the window. */
  take(request: LayoutRequest): void {
    switch (request.kind) {
      case 'open':
        return this.#show(request.draft);
      case 'change':
        return this.#change(request.patch);
      case 'page':
        return this.#sendPage(request.index);
      case 'allPages':
        this.#wantsAll = true;
        return this.#sendAll();
      default:
        return assertNever(request);
    }
  }

  #change(patch: DraftPatch): void {
    const changed = this.#draft === null ? null : applyPatch(this.#draft, patch);
    // A patch is made from the very draft that lies here; unchanged blocks stay the same objects.
    if (changed?.ok) return this.#show(changed.value as Draft);
    this.#rest();
    this.#draft = null;
    this.#answer({ kind: 'misfit' });
  }

  #show(draft: Draft): void {
    this.#rest();
    this.#draft = draft;
    const updated = this.#layout.update(draft, standards[draft.standard]);
    this.#fault = updated.ok ? null : updated.error;
    if (updated.ok) this.#workOn();
    else this.#fail(updated.error);
  }

  #fail(error: ExportError): void {
    this.#wantsAll = false;
    this.#answer({ kind: 'failed', error });
  }

  /** Leaves off what was begun for the content before. */
  #rest(): void {
    this.#full.cancel();
    this.#cancelStep?.();
    this.#cancelStep = null;
  }

  #workOn(): void {
    this.#cancelStep = this.#later(() => this.#step(), 0);
  }

  #step(): void {
    this.#cancelStep = null;
    this.#layout.work(pagesAtATime);
    this.#sendOutline();
    if (!this.#layout.isSettled) {
      this.#workOn();
      return;
    }
    this.#sendAll();
    this.#full.startWhenQuiet(() => this.#sendOutline());
  }

  #sendOutline(): void {
    const draft = this.#draft;
    if (draft === null) return;
    const { isSettled, stop, pageCount } = this.#layout;
    const pages = Array.from({ length: pageCount }, (_, index) => this.#sketch(index));
    const findings = isSettled
      ? layoutFindings(this.#layout.paged(), draft, standards[draft.standard])
      : null;
    const placed = stop && { ...stop, place: stopPlace(draft, stop.block) };
    this.#answer({ kind: 'outline', outline: { pages, isSettled, stop: placed, findings } });
  }

  #sketch(index: number): PageSketch {
    const page = this.#layout.page(index);
    if (page === null) return { ...unknownPage, id: `?${index}` };
    const { width, height, number, lines } = page;
    const first = lines.find(({ source }) => source.kind === 'block' || source.kind === 'cell');
    const source = first?.source;
    const isBlock = source?.kind === 'block' || source?.kind === 'cell';
    return {
      id: this.#layout.idOf(index),
      width,
      height,
      number,
      block: isBlock ? source.block : null,
      from: source?.kind === 'block' ? source.from : 0,
    };
  }

  #sendPage(index: number): void {
    const page = this.#isShown ? this.#layout.page(index) : null;
    if (page !== null) this.#answer({ kind: 'page', index, id: this.#layout.idOf(index), page });
  }

  #sendAll(): void {
    if (!this.#wantsAll) return;
    if (this.#fault !== null) return this.#fail(this.#fault);
    if (!this.#isShown || !this.#layout.isSettled) return;
    this.#wantsAll = false;
    this.#answer({ kind: 'allPages', pages: this.#layout.paged().pages });
  }

  /** Whether the pages are those of the newest content. */
  get #isShown(): boolean {
    return this.#draft !== null && this.#fault === null;
  }
}

/** An A4 page of which nothing is known yet. */
const unknownPage = { width: 794, height: 1123, number: 0, block: null, from: 0 } as const;
