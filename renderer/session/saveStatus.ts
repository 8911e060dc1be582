import type { DraftStoreError } from '@shared/records/storeError';
import { assertNever } from '@shared/result';
import type { Autosave } from './autosave';

/** What the status bar says of the saving; `at` is the time of day in milliseconds. */
export type SaveStatus =
  | { readonly kind: 'clean' }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly error: DraftStoreError };

/** What the status bar shows for a state of the machine. */
export function saveStatus(state: Autosave<DraftStoreError>, savedAt: number): SaveStatus {
  switch (state.kind) {
    case 'clean':
    case 'dirty':
    case 'saving':
      return { kind: state.kind };
    case 'saved':
      return { kind: 'saved', at: savedAt };
    case 'failed':
      return { kind: 'failed', error: state.error };
    default:
      return assertNever(state);
  }
}
