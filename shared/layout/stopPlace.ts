import type { Draft } from '../draft/draft';
import { runsText } from '../draft/plainText';

/** What a block that stops the layout is called by; numbers count from 1. */
export type StopPlace =
  | { readonly kind: 'form' }
  /** Counted among the tables. */
  | { readonly kind: 'table'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  /** A block without words. */
  | { readonly kind: 'empty'; readonly number: number };

/** The name of a block in the very draft that was laid out; null stands for a component of the form. */
export function stopPlace({ blocks, facts }: Draft, index: number | null): StopPlace {
  const block = index === null ? undefined : blocks[index];
  if (index === null || block === undefined) return { kind: 'form' };
  if (block.kind === 'table') {
    const tables = blocks.slice(0, index + 1).filter(({ kind }) => kind === 'table');
    return { kind: 'table', number: tables.length };
  }
  const text = block.kind === 'text' ? runsText(block.runs, facts).trim() : '';
  return text === '' ? { kind: 'empty', number: index + 1 } : { kind: 'text', text };
}
