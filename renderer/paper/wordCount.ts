import type { Block } from '@shared/draft/blocks';
import { bodyText, countWords } from '@shared/draft/plainText';
import { useMemo } from 'react';
import { useSettledDraft } from '../editor/settledDraft';

/** Syllables in the body of the open paper, counted anew only where it changed. */
export function useWordCount(): number {
  const { blocks, facts } = useSettledDraft();
  return useMemo(() => {
    const counted = countsByFacts.get(facts) ?? new WeakMap<Block, number>();
    countsByFacts.set(facts, counted);
    return blocks.reduce((sum, block) => {
      const count = counted.get(block) ?? countWords(bodyText([block], facts));
      counted.set(block, count);
      return sum + count;
    }, 0);
  }, [blocks, facts]);
}

// Blocks are the same objects while they do not change, and so are the facts that they read.
const countsByFacts = new WeakMap<object, WeakMap<Block, number>>();
