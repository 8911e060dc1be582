import { z } from 'zod';
import { err, ok, type Result } from '../result';
import { sameValue } from '../sameValue';
import type { Block } from './blocks';
import type { Draft } from './draft';
import type { StoredDraft } from './migrations';

/** What changed between two contents of a paper; small, so that it can be written at every pause. */
export const draftPatchSchema = z
  .object({
    /** One splice of the block list; `of` is the number of blocks before it. */
    blocks: z
      .object({
        of: z.number().int().min(0),
        at: z.number().int().min(0),
        remove: z.number().int().min(0),
        insert: z.array(z.unknown()).readonly(),
      })
      .readonly()
      .exactOptional(),
    /** Whole new values of the other parts of the draft that changed. */
    parts: z.record(z.string(), z.unknown()).readonly().exactOptional(),
  })
  .readonly();
export type DraftPatch = z.infer<typeof draftPatchSchema>;

/** Why a patch does not fit the content it was to change. */
export interface PatchError {
  readonly kind: 'patchMisfit';
}

/**
 * The difference of two contents, null for none. Unchanged parts that are the same objects cost
 * one comparison each; others are compared by value.
 */
export function diffDraft(before: Draft, after: Draft): DraftPatch | null {
  const blocks = spliceOf(before.blocks, after.blocks);
  const parts = changedParts(before, after);
  if (blocks === null && parts === null) return null;
  return { ...(blocks && { blocks }), ...(parts && { parts }) };
}

/** The content after a patch. It works on stored data of any version; `parseDraft` judges the outcome. */
export function applyPatch(
  stored: StoredDraft,
  patch: DraftPatch,
): Result<StoredDraft, PatchError> {
  const { parts, blocks: splice } = patch;
  const withParts = { ...stored, ...parts };
  if (splice === undefined) return ok(withParts);
  const blocks: unknown = stored['blocks'];
  if (!Array.isArray(blocks) || blocks.length !== splice.of) return err({ kind: 'patchMisfit' });
  const end = splice.at + splice.remove;
  if (end > blocks.length) return err({ kind: 'patchMisfit' });
  // An array from outside is `any[]` to the compiler; its items are judged later.
  const items = blocks as readonly unknown[];
  return ok({
    ...withParts,
    blocks: [...items.slice(0, splice.at), ...splice.insert, ...items.slice(end)],
  });
}

function spliceOf(before: readonly Block[], after: readonly Block[]): DraftPatch['blocks'] | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && sameValue(before[at], after[at])) at += 1;
  let tail = 0;
  while (tail < most - at && sameValue(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const remove = before.length - at - tail;
  const insert = after.slice(at, after.length - tail);
  return remove === 0 && insert.length === 0 ? null : { of: before.length, at, remove, insert };
}

function changedParts(before: Draft, after: Draft): DraftPatch['parts'] | null {
  const changed = Object.entries(after).filter(
    // Every key but `blocks` is a part; the key comes from a draft, so it names one of its values.
    ([key, value]) => key !== 'blocks' && !sameValue(before[key as keyof Draft], value),
  );
  return changed.length === 0 ? null : Object.fromEntries(changed);
}
