import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Findings } from '@shared/checker/finding';
import type { Draft } from '@shared/draft/draft';
import type { PaperPage } from '@shared/layout/pagedPaper';
import type { LexicalEditor } from 'lexical';
import { useEffect, useSyncExternalStore } from 'react';
import { watchSettledDraft } from '../editor/settledDraft';
import { measured } from '../session/measured';
import { type PagesState, PaperPages } from './PaperPages';

const known = new WeakMap<LexicalEditor, PaperPages>();

/** The pages of the paper in an editor. */
export function pagesOf(editor: LexicalEditor): PaperPages {
  const pages =
    known.get(editor) ??
    new PaperPages(
      () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
    );
  known.set(editor, pages);
  return pages;
}

/** Lays the paper out whenever typing rests, until the returned function is called. */
export function watchPages(editor: LexicalEditor): () => void {
  const pages = pagesOf(editor);
  const show = (draft: Draft) => measured('vk:pages', () => pages.show(draft));
  const settled = watchSettledDraft(editor, show);
  const first = requestIdleCallback(() => show(settled.draft()), { timeout: firstLayoutMs });
  return () => {
    cancelIdleCallback(first);
    settled.end();
    pages.stop();
  };
}

// The paper itself comes first on the screen.
const firstLayoutMs = 1000;

/** The state of the pages of the open paper. */
export function usePagesState(): PagesState {
  const pages = usePages();
  return useSyncExternalStore(
    (listener) => pages.subscribe(listener),
    () => pages.state(),
  );
}

/** One page as it last came; null until it has. `id` is the one that its sketch bears. */
export function usePage(index: number, id: string): PaperPage | null {
  const pages = usePages();
  useEffect(() => pages.want(index, id), [pages, index, id]);
  return useSyncExternalStore(
    (listener) => pages.subscribe(listener),
    () => pages.page(index),
  );
}

/** What is to be remarked on the pages as they were last laid out whole. */
export function useLayoutFindings(): Findings {
  const pages = usePages();
  return useSyncExternalStore(
    (listener) => pages.subscribe(listener),
    () => findingsOf(pages.state()),
  );
}

const noFindings: Findings = [];

function findingsOf(state: PagesState): Findings {
  return (state.kind === 'shown' ? state.outline.findings : null) ?? noFindings;
}

/** How many pages the paper has, and whether that is its final count. */
export function usePageCount(): { readonly count: number; readonly isSettled: boolean } | null {
  const pages = usePages();
  const count = useSyncExternalStore(
    (listener) => pages.subscribe(listener),
    () => countOf(pages.state()),
  );
  return count === 0 ? null : { count: Math.abs(count), isSettled: count > 0 };
}

/** One number, so that it is compared by value: below 0 while the count is not final. */
function countOf(state: PagesState): number {
  if (state.kind !== 'shown') return 0;
  const { pages, isSettled, stop } = state.outline;
  return isSettled && stop === null ? pages.length : -pages.length;
}

function usePages(): PaperPages {
  const [editor] = useLexicalComposerContext();
  return pagesOf(editor);
}
