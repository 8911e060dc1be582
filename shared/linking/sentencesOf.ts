import { blockParagraphs } from '../draft/blockParagraphs';
import type { Block, Run } from '../draft/blocks';
import type { Facts } from '../draft/draft';
import { foldText } from '../draft/foldText';
import { runsText } from '../draft/plainText';
import { isFieldRun } from '../draft/runs';

/** A sentence of a paper, made ready for looking up many names in it. */
export interface Sentence {
  readonly text: string;
  /** In small letters, composed: every letter stands where it stands in `text`. */
  readonly plain: string;
  /** The same without marks. */
  readonly folded: string;
  /** The fields that its paragraph quotes. */
  readonly fields: readonly string[];
}

interface Known {
  readonly facts: Facts;
  readonly sentences: readonly Sentence[];
}

// Papers stay the same objects while nobody changes them, and are looked through at every change of a figure.
const known = new WeakMap<Block, Known>();

/** The sentences of a block, read once for as long as block and facts stay the same. */
export function sentencesOf(block: Block, facts: Facts): readonly Sentence[] {
  const found = known.get(block);
  if (found?.facts === facts) return found.sentences;
  const sentences = blockParagraphs(block).flatMap((runs) => paragraphSentences(runs, facts));
  known.set(block, { facts, sentences });
  return sentences;
}

function paragraphSentences(runs: readonly Run[], facts: Facts): readonly Sentence[] {
  const fields = runs.flatMap((run) => (isFieldRun(run) ? [run.field] : []));
  // A point inside a number ends no sentence.
  const texts = runsText(runs, facts)
    .normalize('NFC')
    .split(/(?<=[.;!?])\s+/);
  return texts.map((text) => ({ text, plain: text.toLowerCase(), folded: foldText(text), fields }));
}
