import type { ParseDraftError } from '../draft/parseDraft';
import type { DraftState } from './draftRecord';
import type { LifecycleError } from './lifecycle';
import type { SeriesError } from './register';

/** Why the store of papers could not be opened, read or written. */
export type StoreError =
  | { readonly kind: 'storeUnavailable' }
  | { readonly kind: 'storeBlocked' }
  | { readonly kind: 'storeSlow' }
  | { readonly kind: 'storeNewer' }
  | { readonly kind: 'storeClosed' }
  | { readonly kind: 'storeFull' }
  /** `cause` is the browser's own name of the fault, for whoever helps by telephone. */
  | { readonly kind: 'storeFailed'; readonly cause: string };

/** Why one paper could not be had or changed. */
export type DraftStoreError =
  | StoreError
  | { readonly kind: 'draftMissing' }
  /** The list still knows it, but nothing of its content is left. */
  | { readonly kind: 'draftBodyMissing'; readonly title: string }
  | { readonly kind: 'draftOpenElsewhere' }
  | { readonly kind: 'draftChangedElsewhere' }
  | { readonly kind: 'draftLocked'; readonly state: DraftState };

/** Why a paper could not be brought to another state. */
export type LifecycleStoreError =
  | OpenDraftError
  | LifecycleError
  | SeriesError
  | {
      readonly kind: 'numberTaken';
      readonly number: number;
      /** The paper that has it. */
      readonly title: string;
    };

/** Why a paper could not be opened. */
export type OpenDraftError = DraftStoreError | ParseDraftError;
