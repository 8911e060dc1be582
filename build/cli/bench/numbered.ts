/** As many things as wanted, each made from its place in the row, from 0 on. */
export function numbered<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
