import type { Migration } from '../migrate';

/**
 * 2 → 3: facts remember what the records gave for them. Of an older paper nobody knows, so nothing of
 * it follows a record by itself.
 */
export const sourcesOfFacts: Migration = {
  from: 2,
  name: 'sources of facts',
  up: (draft) => ({ sources: {}, ...draft }),
};
