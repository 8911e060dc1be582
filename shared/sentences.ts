/** A table with one Vietnamese sentence for every kind of failure, complete by type. */
export type Sentences<E extends { readonly kind: string }> = {
  readonly [K in E['kind']]: (error: Extract<E, { readonly kind: K }>) => string;
};
