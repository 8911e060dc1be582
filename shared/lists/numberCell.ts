/** A number as people write it: `1.986`, `12,5`; null for none, undefined for what is no number. */
export function readNumberCell(text: string, hasDecimals: boolean): number | null | undefined {
  const written = text.replace(/[\s\u00a0]/gu, '');
  if (written === '') return null;
  const { whole, decimals } = (grouped.exec(written) ?? plain.exec(written))?.groups ?? {};
  if (whole === undefined || whole.length > mostLetters) return undefined;
  if (decimals !== undefined && !hasDecimals) return undefined;
  return Number(`${whole.replaceAll('.', '')}${decimals === undefined ? '' : `.${decimals}`}`);
}

/** `12,5` from 12.5; empty for none. */
export function showNumberCell(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

/** Longer numbers would not stay exact. */
const mostLetters = 18;
const grouped = /^(?<whole>-?\d{1,3}(?:\.\d{3})+)(?:,(?<decimals>\d+))?$/u;
// Without a group of three a point can only be the decimal point of a foreign program.
const plain = /^(?<whole>-?\d+)(?:[.,](?<decimals>\d+))?$/u;
