import type { Migration } from '../migrate';
import { valuesOf } from './storedValues';

/**
 * 2 → 3: facts remember what the records gave for them. Of an older paper nobody knows, so nothing of
 * it follows a record by itself. Every older paper printed the line of place and day of its kind.
 */
export const sourcesOfFacts: Migration = {
  from: 2,
  name: 'sources of facts',
  up: (draft) => ({
    sources: {},
    ...draft,
    header: withDateLine(draft['header']),
    original: originalWithDateLine(draft['original']),
  }),
};

function originalWithDateLine(original: unknown): unknown {
  // A part that is missing, or is none, is told by the check behind this step.
  if (original === null || original === undefined) return original;
  const values = valuesOf(original);
  return { ...values, header: withDateLine(values['header']) };
}

function withDateLine(header: unknown): unknown {
  return { hasDateLine: true, ...valuesOf(header) };
}
