import type { Draft } from '@shared/draft/draft';

/** Whoever shows the open paper and lets the user change it. */
export interface DraftSource {
  /** The content as it stands; parts that did not change since the last call are the same objects. */
  readDraft(): Draft;
  /** Calls back after every change of the content; returns the end of that. */
  onChange(listener: () => void): () => void;
}
