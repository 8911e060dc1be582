import type { RecordContext } from '../conference/recordContext';
import { deriverOf } from '../derive/derivers';
import type { Draft } from '../draft/draft';
import type { Template } from '../templates/template';
import type { BlockDifference, Merge } from './difference';
import { type DeriverOf, mergeBlocks } from './mergeBlocks';
import { linkFacts, mergeFacts } from './mergeFacts';
import { linkHead, mergeHead } from './mergeHead';
import { isOfNoConference } from './ownBodyContext';

/** A paper brought up to its records: first the stretches, then the fields that also they may read. */
export function mergeRecords(
  draft: Draft,
  context: RecordContext,
  template: Template | null,
  deriver: DeriverOf = deriverOf,
): Merge {
  // A copy repeats a paper as it was issued.
  if (draft.original !== null) return { draft, updated: [], asked: [], settled: [] };
  const blocks = mergeStretches(draft, context, deriver);
  const facts = mergeFacts(blocks.draft, context, template);
  const head = mergeHead(facts.draft, context);
  return {
    draft: head.draft,
    updated: [...head.updated, ...facts.updated, ...blocks.updated],
    asked: [...facts.asked, ...blocks.asked],
    settled: [...head.settled, ...facts.settled, ...blocks.settled],
  };
}

/** A paper that is just being made, with all that the records say for it. */
export function linkRecords(
  draft: Draft,
  context: RecordContext,
  template: Template | null,
  deriver: DeriverOf = deriverOf,
): Draft {
  const linked = linkHead(draft, context);
  return linkFacts(mergeStretches(linked, context, deriver).draft, context, template);
}

/** Stretches are written from a conference; in a paper of none they stand as they are. */
function mergeStretches(
  draft: Draft,
  context: RecordContext,
  deriver: DeriverOf,
): Merge<BlockDifference> {
  if (isOfNoConference(context)) return { draft, updated: [], asked: [], settled: [] };
  return mergeBlocks(draft, context, deriver);
}
