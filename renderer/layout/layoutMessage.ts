import type { Findings } from '@shared/checker/finding';
import type { ExportError } from '@shared/docx/exportError';
import type { Draft } from '@shared/draft/draft';
import type { DraftPatch } from '@shared/draft/patch';
import type { LayoutStop, PaperPage } from '@shared/layout/pagedPaper';
import type { StopPlace } from '@shared/layout/stopPlace';

/** What the window asks of the worker that lays pages out. */
export type LayoutRequest =
  | { readonly kind: 'open'; readonly draft: Draft }
  | { readonly kind: 'change'; readonly patch: DraftPatch }
  | { readonly kind: 'page'; readonly index: number }
  | { readonly kind: 'allPages' };

/** What comes back, each in its own time. */
export type LayoutAnswer =
  | { readonly kind: 'outline'; readonly outline: PagesOutline }
  | { readonly kind: 'page'; readonly index: number; readonly id: string; readonly page: PaperPage }
  | { readonly kind: 'allPages'; readonly pages: readonly PaperPage[] }
  | { readonly kind: 'failed'; readonly error: ExportError }
  /** A change did not fit the content that lies at the worker, which needs the whole draft anew. */
  | { readonly kind: 'misfit' };

/** The pages of a paper without what is on them. */
export interface PagesOutline {
  readonly pages: readonly PageSketch[];
  /** Whether the count and every page are as they will stay until the next change. */
  readonly isSettled: boolean;
  readonly stop: PlacedStop | null;
  /** Null while the pages are still being laid out. */
  readonly findings: Findings | null;
}

/** A stop with the name of its block, which in the paper on the screen may have moved by then. */
export interface PlacedStop extends LayoutStop {
  readonly place: StopPlace;
}

/** One page: how large it is, where it begins, and whether it is still the one that was drawn. */
export interface PageSketch {
  /** The same as long as the page looks the same. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly number: number;
  /** The first block on the page and how much of it stands before; null where only the form is. */
  readonly block: number | null;
  readonly from: number;
}
