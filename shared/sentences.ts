/** A table with one Vietnamese sentence for every kind of failure, complete by type. */
export type Sentences<E extends { readonly kind: string }> = {
  readonly [K in E['kind']]: (error: Extract<E, { readonly kind: K }>) => string;
};

/** A place in stored data, put behind the words that it belongs to; nothing where none is known. */
export function placeIn(path: string): string {
  return path === '' ? '' : ` (${path})`;
}
