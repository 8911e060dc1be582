import type { ExportError } from '@shared/docx/exportError';
import type { Draft } from '@shared/draft/draft';
import { diffDraft } from '@shared/draft/patch';
import type { PagesError } from '@shared/layout/layoutMessages';
import type { PaperPage } from '@shared/layout/pagedPaper';
import { assertNever } from '@shared/result';
import { sameValue } from '@shared/sameValue';
import type { LayoutAnswer, LayoutRequest, PagesOutline } from './layoutMessage';

/** How far the pages of the open paper have come. */
export type PagesState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'shown'; readonly outline: PagesOutline }
  | { readonly kind: 'failed'; readonly error: ExportError | PagesError };

/** The pages of the open paper as the window sees them: laid out elsewhere, fetched as they are looked at. */
export class PaperPages {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #sent: Draft | null = null;
  #state: PagesState = { kind: 'waiting' };
  readonly #listeners = new Set<() => void>();
  readonly #pages = new Map<number, KnownPage>();
  readonly #asked = new Map<number, string>();
  #waiting: ((pages: readonly PaperPage[] | null) => void)[] = [];

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Takes in a content; only what changed since the last one is sent. */
  show(draft: Draft): void {
    const worker = this.#running();
    const before = this.#sent;
    this.#sent = draft;
    if (before === null) return post(worker, { kind: 'open', draft });
    const patch = diffDraft(before, draft);
    if (patch !== null) post(worker, { kind: 'change', patch });
  }

  state(): PagesState {
    return this.#state;
  }

  /** The page as it last came; null until it has. */
  page(index: number): PaperPage | null {
    return this.#pages.get(index)?.page ?? null;
  }

  /** Asks for a page that is looked at, by the ID of its sketch, where it has not come already. */
  want(index: number, id: string): void {
    if (id === '' || this.#pages.get(index)?.id === id || this.#asked.get(index) === id) return;
    this.#asked.set(index, id);
    post(this.#running(), { kind: 'page', index });
  }

  /** Every page, once the layout has settled; null when it cannot be had. */
  allPages(): Promise<readonly PaperPage[] | null> {
    if (this.#sent === null || this.#state.kind === 'failed') return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      post(this.#running(), { kind: 'allPages' });
    });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends the worker; what was drawn stays. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = null;
    this.#giveAll(null);
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#start();
    this.#worker = worker;
    worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) =>
      this.#hear(event.data),
    );
    worker.addEventListener('error', (event) => {
      // Told of by the state: it is no fault of the window.
      event.preventDefault();
      this.stop();
      this.#set({ kind: 'failed', error: { kind: 'layoutStopped' } });
    });
    return worker;
  }

  #hear(answer: LayoutAnswer): void {
    switch (answer.kind) {
      case 'outline':
        return this.#set({ kind: 'shown', outline: this.#joined(answer.outline) });
      case 'page':
        this.#pages.set(answer.index, { id: answer.id, page: answer.page });
        return this.#tell();
      case 'allPages':
        return this.#giveAll(answer.pages);
      case 'failed':
        this.#giveAll(null);
        return this.#set({ kind: 'failed', error: answer.error });
      case 'misfit':
        return this.#openAnew();
      default:
        return assertNever(answer);
    }
  }

  #openAnew(): void {
    if (this.#sent !== null) post(this.#running(), { kind: 'open', draft: this.#sent });
  }

  /**
   * While pages are laid out anew, the remarks of the last whole layout stand. A page that did not
   * change stays the same object, so that only the others are drawn again.
   */
  #joined(outline: PagesOutline): PagesOutline {
    if (this.#state.kind !== 'shown') return outline;
    const before = this.#state.outline;
    const pages = outline.pages.map((sketch, index) => {
      const known = before.pages[index];
      return known && sameValue(known, sketch) ? known : sketch;
    });
    return { ...outline, pages, findings: outline.findings ?? before.findings };
  }

  #giveAll(pages: readonly PaperPage[] | null): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(pages);
  }

  #set(state: PagesState): void {
    this.#state = state;
    this.#asked.clear();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

interface KnownPage {
  readonly id: string;
  readonly page: PaperPage;
}

function post(worker: Worker, request: LayoutRequest): void {
  worker.postMessage(request, { transfer: [] });
}
