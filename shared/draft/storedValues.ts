/** A part of a draft before it is known to be one. */
export type Values = Readonly<Record<string, unknown>>;

/** The values of a stored part. */
export function valuesOf(value: unknown): Values {
  // Whatever else stands there has no values to keep, and is told by the check behind the steps.
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}
