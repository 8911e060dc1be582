import type { Draft } from '@shared/draft/draft';
import { emptyHeader } from '@shared/draft/header';
import { applyPatch, diffDraft, draftPatchSchema } from '@shared/draft/patch';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

const words = ['a', 'b', 'c'].map((text) => p('paragraph', text));
const before = aDraft({ blocks: words });

describe('the difference of two contents', () => {
  test('is none when nothing changed, by identity or by value', () => {
    expect(diffDraft(before, before)).toBeNull();
    expect(diffDraft(before, structuredClone(before))).toBeNull();
  });

  test('is one splice of the blocks that changed', () => {
    const after = { ...before, blocks: [words[0], p('paragraph', 'x'), words[2]] } as Draft;
    expect(diffDraft(before, after)).toEqual({
      blocks: { of: 3, at: 1, remove: 1, insert: [p('paragraph', 'x')] },
    });
  });

  test('carries the parts outside the body whole, and only those that changed', () => {
    const header = { ...emptyHeader, subject: 'Mới' };
    expect(diffDraft(before, { ...before, header })).toEqual({ parts: { header } });
  });

  test('finds one block more among equal ones', () => {
    const equal = p('paragraph', 'a');
    const after = aDraft({ blocks: [equal, equal, equal] });
    expect(diffDraft(aDraft({ blocks: [equal, equal] }), after)).toEqual({
      blocks: { of: 2, at: 2, remove: 0, insert: [equal] },
    });
  });

  test('reads from storage as what was written', () => {
    const after = { ...before, blocks: words.slice(1) };
    const patch = diffDraft(before, after);
    expect(draftPatchSchema.parse(structuredClone(patch))).toEqual(patch);
  });
});

describe('a patch', () => {
  const draft = fc.record({
    blocks: fc.array(fc.constantFrom('a', 'b', 'c', 'd').map((text) => p('paragraph', text))),
    facts: fc.dictionary(fc.constantFrom('x', 'y'), fc.string()),
  });

  test('brings any content to any other', () => {
    fc.assert(
      fc.property(draft, draft, (from, to) => {
        const [start, end] = [aDraft(from), aDraft(to)];
        const patch = diffDraft(start, end);
        expect(patch === null ? start : valueOf(applyPatch(start, patch))).toEqual(end);
      }),
    );
  });

  test('for another number of blocks is refused', () => {
    const misfit = { blocks: { of: 2, at: 0, remove: 1, insert: [] } };
    expect(applyPatch(before, misfit)).toEqual({ ok: false, error: { kind: 'patchMisfit' } });
  });

  test('that removes beyond the end is refused', () => {
    const misfit = { blocks: { of: 3, at: 2, remove: 2, insert: [] } };
    expect(applyPatch(before, misfit)).toEqual({ ok: false, error: { kind: 'patchMisfit' } });
  });
});
