import type { RecordContext } from '../conference/recordContext';
import type { Template } from '../templates/template';
import { type Difference, differenceKey, type Merge } from './difference';
import { headPartLabel } from './mergeHead';
import { readFieldOf } from './recordFields';
import type { RecordPlace } from './recordPlace';
import { placeOfSource } from './sourcePlaces';

/** How a place of a paper stands to its record, in the order in which it matters. */
export const placeStates = ['asked', 'gone', 'behind', 'typed', 'unsaid', 'same'] as const;
export type PlaceState = (typeof placeStates)[number];

/** A place of a paper that a record feeds. */
export interface LinkedPlace {
  readonly key: string;
  readonly state: PlaceState;
  readonly difference: Difference;
  /** Where the record keeps it; null for a source that this program does not know. */
  readonly record: RecordPlace | null;
}

/** Every place of a paper that reads a record, with what each of the two says. */
export function readBack(
  merge: Merge,
  context: RecordContext,
  template: Template | null,
): readonly LinkedPlace[] {
  const placed = (differences: readonly Difference[], stateOf: (one: Difference) => PlaceState) =>
    differences.map((difference) => ({
      key: differenceKey(difference),
      state: stateOf(difference),
      difference,
      record: recordOf(difference, context, template),
    }));
  return [
    ...placed(merge.asked, (one) => (isGone(one) ? 'gone' : 'asked')),
    ...placed(merge.updated, (one) => (isGone(one) ? 'gone' : 'behind')),
    ...placed(merge.settled, settledState),
  ].filter(({ difference }) => difference.mine !== '' || difference.theirs !== '');
}

/** What the record once gave it has no more. */
function isGone(difference: Difference): boolean {
  return difference.kind === 'block' ? difference.block === null : difference.theirs === '';
}

function settledState({ mine, theirs }: Difference): PlaceState {
  if (mine === theirs) return 'same';
  return theirs === '' ? 'unsaid' : 'typed';
}

function recordOf(
  difference: Difference,
  context: RecordContext,
  template: Template | null,
): RecordPlace | null {
  if (difference.kind === 'block') return placeOfSource(difference.place, context.conference);
  if (headPartLabel(difference.field) !== null) return { record: 'organisation' };
  return readFieldOf(difference.field, context, template)?.place ?? null;
}
