/** The outcome of something that may fail in an expected way. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Success with its value. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Expected failure with what went wrong. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

/** Marks a branch that the types say cannot be reached. Throws: reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
