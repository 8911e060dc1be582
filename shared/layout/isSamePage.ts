import type { PaperPage } from './pagedPaper';

// Pixels: a stretch of a page takes a whole number of twips, so that lines move by less than one of them.
const hairsbreadth = 0.5;

/** Whether two pages show the same at the same places. */
export function isSamePage(one: PaperPage | null, other: PaperPage | null): boolean {
  return isNear(one, other);
}

function isNear(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) < hairsbreadth;
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isNear(one[key], other[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
