import type { DraftRecord } from './draftRecord';

// From the second copy on; a year in brackets is no counter.
const counter = / \(([2-9]|[1-9]\d)\)$/;

/** What a duplicate of a paper is called: the paper's name with the first number that no name has yet. */
export function copyName(
  { title, ownTitle }: Pick<DraftRecord, 'title' | 'ownTitle'>,
  taken: readonly string[],
): string {
  // Only a name that was given to a paper can bear a counter: a summary's brackets are its own.
  const base = ownTitle === '' ? title : ownTitle.replace(counter, '');
  const names = new Set(taken);
  let number = 2;
  while (names.has(numbered(base, number))) number += 1;
  return numbered(base, number);
}

/** Whether a name is that of a duplicate of a paper called `source`. */
export function isCopyName(name: string, source: string): boolean {
  return name.startsWith(source) && /^ \(\d+\)$/.test(name.slice(source.length));
}

function numbered(name: string, number: number): string {
  return `${name} (${number})`;
}
