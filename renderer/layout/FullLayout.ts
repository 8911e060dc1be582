import type { PaperLayout } from '@shared/layout/PaperLayout';

type Later = (work: () => void, ms: number) => () => void;

// Longer than the pauses of somebody who thinks about the next word.
const quietMs = 4000;
// Laid out in one go within half a second: such a step an edit can wait for.
const fewPages = 8;
// An edit is heard between two steps.
const pagesAtATime = 2;

/**
 * Lays a paper out once more from its first page when nothing has changed for a while, and puts right
 * what the stretches that followed edits have left wrong. An edit in between ends it without a trace.
 */
export class FullLayout {
  readonly #layout: PaperLayout;
  readonly #later: Later;
  #cancelStep: (() => void) | null = null;

  constructor(layout: PaperLayout, later: Later) {
    this.#layout = layout;
    this.#later = later;
  }

  /** Begins after a while of quiet; calls back where a page came out otherwise. */
  startWhenQuiet(onCorrected: () => void): void {
    this.cancel();
    this.#cancelStep = this.#later(() => this.#begin(onCorrected), quietMs);
  }

  /** Forgets what was begun. */
  cancel(): void {
    this.#cancelStep?.();
    this.#cancelStep = null;
  }

  #begin(onCorrected: () => void): void {
    const full = this.#layout.anew();
    // A paper that something stops is taken in stretches: they get up to it even where the library fails.
    if (this.#layout.pageCount <= fewPages && this.#layout.stop === null) full.workWhole();
    this.#step(full, onCorrected);
  }

  #step(full: PaperLayout, onCorrected: () => void): void {
    this.#cancelStep = null;
    if (!full.isSettled) {
      full.work(pagesAtATime);
      this.#cancelStep = this.#later(() => this.#step(full, onCorrected), 0);
      return;
    }
    if (this.#layout.correctBy(full)) onCorrected();
  }
}
