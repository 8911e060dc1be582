/** A table with one Vietnamese sentence for every kind of failure, complete by type. */
export type Sentences<E extends { readonly kind: string }> = {
  readonly [K in E['kind']]: (error: Extract<E, { readonly kind: K }>) => string;
};

/** The sentence that a table has for a value of one of its kinds. */
export function sentenceFrom<E extends { readonly kind: string }>(
  table: Sentences<E>,
  value: E,
): string {
  const kind: E['kind'] = value.kind;
  // The table is complete by type, so the entry of a kind takes that very value.
  const sentence = table[kind] as (value: E) => string;
  return sentence(value);
}

/** A place in stored data, put behind the words that it belongs to; nothing where none is known. */
export function placeIn(path: string): string {
  return path === '' ? '' : ` (${path})`;
}
