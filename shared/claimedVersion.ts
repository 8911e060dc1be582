/** The `schemaVersion` that stored data claims to have; 0 for data that claim none. */
export function claimedVersion(input: unknown): number {
  const known = typeof input === 'object' && input !== null && 'schemaVersion' in input;
  return known && typeof input.schemaVersion === 'number' ? input.schemaVersion : 0;
}
