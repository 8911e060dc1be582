/** A length as the regulations write it: millimetres or points. */
export type Length = `${number}mm` | `${number}pt`;

const POINTS_PER_MM = 72 / 25.4;
const TWIPS_PER_POINT = 20;

/** Length in points (1/72 inch). */
export function toPoints(length: Length): number {
  const value = Number.parseFloat(length);
  return length.endsWith('mm') ? value * POINTS_PER_MM : value;
}

/** Length in millimetres. */
export function toMillimetres(length: Length): number {
  return toPoints(length) / POINTS_PER_MM;
}

/** Length in twips (1/20 pt), rounded to a whole number. */
export function toTwips(length: Length): number {
  return Math.round(toPoints(length) * TWIPS_PER_POINT);
}

/** Font size in half-points, as Word's `w:sz` wants it. */
export function toHalfPoints(length: Length): number {
  return Math.round(toPoints(length) * 2);
}

/** Twips in a length given in points, rounded to a whole number. */
export function pointsToTwips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** Points in a length given in twips. */
export function twipsToPoints(twips: number): number {
  return twips / TWIPS_PER_POINT;
}
