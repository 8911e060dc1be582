import { sameValue } from '../sameValue';

/**
 * One record out of two that were changed from the same base in two windows: each part is taken
 * from whoever changed it. Null where both changed the same part to different things.
 */
export function mergeRecord<T extends object>(base: T, mine: T, theirs: T): T | null {
  const keys = Object.keys(mine);
  const merged = keys.map((key) => [key, mergePart(key, { base, mine, theirs })] as const);
  if (merged.some(([, part]) => part === conflict)) return null;
  // It has the keys of a record, and each value is that of one of the three.
  return Object.fromEntries(merged) as T;
}

const conflict = Symbol('conflict');

function mergePart<T extends object>(
  key: string,
  { base, mine, theirs }: { readonly base: T; readonly mine: T; readonly theirs: T },
): unknown {
  const [before, here, there] = [base, mine, theirs].map((one): unknown => Reflect.get(one, key));
  if (here === before || sameValue(here, before)) return there;
  if (sameValue(there, before) || sameValue(there, here)) return here;
  return conflict;
}
