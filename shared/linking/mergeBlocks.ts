import type { RecordContext } from '../conference/recordContext';
import { linked } from '../derive/blankBlocks';
import type { Deriver } from '../derive/deriver';
import type { Block } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { normaliseBlocks } from '../draft/normaliseDraft';
import { ownValue } from '../ownValue';
import { textWidth } from '../standards/standard';
import { standards } from '../standards/standards';
import type { BlockDifference, Merge } from './difference';
import { linkText } from './linkText';
import { type FreshBlock, mergeStretch, type StretchPlan } from './mergeStretch';
import { keyOf, type Stretch, stretchesOf } from './stretches';

/** Finds the deriver of a source; null for a source that this program does not know. */
export type DeriverOf = (source: string) => Deriver | null;

/** Brings the derived stretches of a paper up to what the records give now. */
export function mergeBlocks(
  draft: Draft,
  context: RecordContext,
  deriverOf: DeriverOf,
): Merge<BlockDifference> {
  const stretches = stretchesOf(draft.blocks);
  if (stretches.length === 0) return { draft, updated: [], asked: [], settled: [] };
  const plans: StretchPlan[] = [];
  const sources: Record<string, string> = { ...draft.sources };
  for (const stretch of stretches) {
    const deriver = deriverOf(stretch.source);
    if (deriver === null) continue;
    const fresh = freshBlocks(stretch, deriver, { draft, context });
    plans.push(mergeStretch(stretch, fresh, givenKeys(draft, stretch)));
    sources[givenName(stretch.source)] = fresh.map(({ key }) => key).join('\n');
  }
  const blocks = carriedOut(draft.blocks, plans);
  return {
    draft: withBlocks(draft, blocks, sources),
    updated: plans.flatMap(({ updated }) => updated),
    asked: plans.flatMap(({ asked }) => asked).map((one) => placedAnew(one, blocks)),
    settled: plans.flatMap(({ settled }) => settled),
  };
}

// No field is called so: ids of fields hold no colon.
const givenName = (source: string) => `derive:${source}`;

/** What a source gave the last time; of a paper that does not know, what stands in it. */
function givenKeys({ sources }: Draft, { source, blocks }: Stretch): readonly string[] {
  const given = ownValue(sources, givenName(source));
  return given === undefined ? blocks.map(({ place }) => keyOf(place)) : given.split('\n');
}

function freshBlocks(
  { source, blocks: [first] }: Stretch,
  deriver: Deriver,
  { draft, context }: { readonly draft: Draft; readonly context: RecordContext },
): readonly FreshBlock[] {
  const derived = deriver.derive(context);
  const given =
    derived.length > 0
      ? derived
      : deriver.blank(context.family).map((block) => ({ item: '', block }));
  const width = textWidth(standards[draft.standard].page, first?.isLandscape ?? false);
  const parts = new Map<string, number>();
  return given.map(({ item, block: bare }) => {
    const part = parts.get(item) ?? 0;
    parts.set(item, part + 1);
    const [block = bare] = normaliseBlocks([linked(source, item, bare, width)]);
    return { key: keyOf({ item, part }), item, part, block, text: linkText(bare) };
  });
}

function carriedOut(blocks: readonly Block[], plans: readonly StretchPlan[]): readonly Block[] {
  return blocks.flatMap((block, index) => {
    const plan = plans.filter(({ replaced }) => replaced.has(index));
    const own = plan[0]?.replaced.get(index);
    return [
      ...plan.flatMap(({ before }) => before.get(index) ?? []),
      ...(own === null ? [] : [own ?? block]),
      ...plan.flatMap(({ after }) => after.get(index) ?? []),
    ];
  });
}

/** A question names the place where its block stands after the merge. */
function placedAnew(difference: BlockDifference, blocks: readonly Block[]): BlockDifference {
  const found = stretchesOf(blocks)
    .flatMap((stretch) => stretch.blocks)
    .find(({ place }) => isSamePlace(place, difference.place));
  return { ...difference, index: found?.index ?? difference.index };
}

function isSamePlace(a: BlockDifference['place'], b: BlockDifference['place']): boolean {
  return a.source === b.source && a.stretch === b.stretch && keyOf(a) === keyOf(b);
}

/** The very same draft where nothing changed. */
function withBlocks(draft: Draft, blocks: readonly Block[], sources: Draft['sources']): Draft {
  const isSame =
    blocks.length === draft.blocks.length &&
    blocks.every((block, index) => block === draft.blocks[index]);
  const isKnown = Object.entries(sources).every(([name, value]) => draft.sources[name] === value);
  if (isSame && isKnown) return draft;
  return { ...draft, blocks: isSame ? draft.blocks : blocks, sources };
}
