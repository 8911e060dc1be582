/** A whole number as Vietnamese papers print it: `1986` → `1.986` (O-NUM-3a). */
export function groupThousands(value: number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
