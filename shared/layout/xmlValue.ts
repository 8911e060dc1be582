/** What the docx library makes of an element before it is written as XML. */
export type XmlValue = string | number | boolean | null | undefined | XmlRecord | XmlList;
interface XmlRecord {
  readonly [key: string]: XmlValue;
}
type XmlList = readonly XmlValue[];

/** Whether a value has named parts. */
export function isRecord(value: XmlValue): value is XmlRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of an element of a name; with `only` the element itself, where it has that name. */
export function listOf(value: XmlValue, key: string, only?: 'only'): readonly XmlValue[] {
  if (!isRecord(value) || !(key in value)) return [];
  if (only === 'only') return [value];
  const parts = value[key];
  // An array of XML values holds XML values.
  return Array.isArray(parts) ? (parts as XmlList) : [parts];
}
