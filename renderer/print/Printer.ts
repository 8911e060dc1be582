import type { ExportError } from '@shared/docx/exportError';
import type { Draft } from '@shared/draft/draft';
import type { FileSaved, MainApi } from '@shared/ipc';
import type { PagesError } from '@shared/layout/layoutMessages';
import type { PaperPage } from '@shared/layout/pagedPaper';
import { err, ok, type Result } from '@shared/result';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { secrecyRefusal } from '@shared/secrecy/secrecyRefusal';
import type { PaperPages } from '../layout/PaperPages';

/** How printing ended, or making a PDF. A browser tells nothing of it: `handedOver`. */
export type PrintedOutcome =
  | FileSaved
  | { readonly kind: 'handedOver' }
  | { readonly kind: 'failed'; readonly error: PagesError | ExportError };

/** What is asked for. */
export type PrintWish =
  | { readonly kind: 'paper'; readonly isTwoSided: boolean }
  | { readonly kind: 'pdf'; readonly suggestedName: string };

/** The pages of a paper that may be printed here: all of them. */
export async function pagesToPrint(
  draft: Draft,
  pages: PaperPages,
  machine: MachineSecrecy,
): Promise<Result<readonly PaperPage[], PagesError | ExportError>> {
  const refusal = secrecyRefusal(draft, machine);
  if (refusal !== null) return err(refusal);
  pages.show(draft);
  const all = await pages.allPages();
  const state = pages.state();
  if (state.kind === 'failed') return err(state.error);
  const isWhole = state.kind === 'shown' && state.outline.stop === null;
  return all === null || all.length === 0 || !isWhole ? err({ kind: 'pagesMissing' }) : ok(all);
}

/** Hands over what stands ready in the window: to the system, or to the browser's own window. */
export async function printReady(
  wish: PrintWish,
  mainApi: MainApi | null,
): Promise<PrintedOutcome> {
  await loadFaces();
  if (mainApi === null) {
    window.print();
    return { kind: 'handedOver' };
  }
  if (wish.kind === 'pdf') return mainApi.ask('pdf:save', { suggestedName: wish.suggestedName });
  const { isTwoSided } = wish;
  const outcome = await mainApi.ask('pages:print', { isTwoSided });
  if (outcome === 'failed') return { kind: 'failed', error: { kind: 'printFailed' } };
  return outcome === 'printed' ? { kind: 'handedOver' } : { kind: 'cancelled' };
}

/** Letters that were never seen on the screen would be printed in another font. */
async function loadFaces(): Promise<void> {
  const font = getComputedStyle(document.documentElement).getPropertyValue('--font-page');
  const faces = ['', 'bold', 'italic', 'italic bold'].map((look) => `${look} 16px ${font}`);
  await Promise.all(faces.map((face) => document.fonts.load(face, 'Ạ')));
}
