/** A length as the regulations write it: millimetres or points. */
export type Length = `${number}mm` | `${number}pt`;

const pointsPerMm = 72 / 25.4;
const twipsPerPoint = 20;

/** Length in points (1/72 inch). */
export function toPoints(length: Length): number {
  const value = Number.parseFloat(length);
  return length.endsWith('mm') ? value * pointsPerMm : value;
}

/** Length in millimetres. */
export function toMillimetres(length: Length): number {
  return toPoints(length) / pointsPerMm;
}

/** Length in twips (1/20 pt), rounded to a whole number. */
export function toTwips(length: Length): number {
  return Math.round(toPoints(length) * twipsPerPoint);
}

/** Font size in half-points, as Word's `w:sz` wants it. */
export function toHalfPoints(length: Length): number {
  return Math.round(toPoints(length) * 2);
}

/** Length in eighths of a point, as Word measures lines, rounded to a whole number. */
export function toEighths(length: Length): number {
  return Math.round(toPoints(length) * 8);
}

/** Twips in a length given in points, rounded to a whole number. */
export function pointsToTwips(points: number): number {
  return Math.round(points * twipsPerPoint);
}

/** Points in a length given in twips. */
export function twipsToPoints(twips: number): number {
  return twips / twipsPerPoint;
}
