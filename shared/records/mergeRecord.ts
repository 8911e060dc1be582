import { sameValue } from '../sameValue';

/** A record as both windows read it, and as each of them changed it. */
interface Versions<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/**
 * One record out of two that were changed from the same base in two windows: each part is taken
 * from whoever changed it. Null where both changed the same part to different things.
 */
export function mergeRecord<T extends object>(base: T, mine: T, theirs: T): T | null {
  const versions = { base, mine, theirs };
  const hasConflict = Object.keys(mine).some((key) => sideOf(key, versions) === 'conflict');
  return hasConflict ? null : mergeInFavour(versions, 'theirs');
}

/** The same where a conflict was decided: only parts that both changed are all the winner's. */
export function mergeInFavour<T extends object>(versions: Versions<T>, winner: Winner): T {
  const { mine } = versions;
  const merged = Object.keys(mine).map((key) => {
    const side = sideOf(key, versions);
    return [key, partOf(versions[side === 'conflict' ? winner : side], key)] as const;
  });
  // It has the keys of a record, and each value is that of one of the two.
  return Object.fromEntries(merged) as T;
}

type Winner = 'mine' | 'theirs';

function sideOf<T extends object>(
  key: string,
  { base, mine, theirs }: Versions<T>,
): Winner | 'conflict' {
  const [before, here, there] = [base, mine, theirs].map((one) => partOf(one, key));
  if (here === before || sameValue(here, before)) return 'theirs';
  return sameValue(there, before) || sameValue(there, here) ? 'mine' : 'conflict';
}

function partOf(record: object, key: string): unknown {
  return Reflect.get(record, key);
}
