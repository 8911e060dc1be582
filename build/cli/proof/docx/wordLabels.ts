import { descendants, find, findAll, type XmlElement } from './xmlTree';

/**
 * The label of every numbered paragraph as the standard of the format has Word count it: a level
 * begins again after a paragraph on an outer level; an outer level not yet used shows its start.
 */
export function wordLabels(
  document: XmlElement,
  numbering: XmlElement,
): ReadonlyMap<XmlElement, string> {
  const counters = new Map<string, (number | undefined)[]>();
  const labels = new Map<XmlElement, string>();
  for (const paragraph of descendants(document, 'w:p')) {
    const numbered = find(paragraph, 'w:pPr', 'w:numPr');
    const id = find(numbered, 'w:numId')?.attributes['w:val'];
    if (id === undefined) continue;
    const level = Number(find(numbered, 'w:ilvl')?.attributes['w:val'] ?? 0);
    const levels = levelsOf(numbering, id);
    const list = counters.get(id) ?? [];
    counters.set(id, list);
    const start = Number(levels[level]?.start ?? 1);
    list[level] = list[level] === undefined ? start : list[level] + 1;
    list.fill(undefined, level + 1);
    labels.set(paragraph, labelOf(levels, list, level));
  }
  return labels;
}

interface Level {
  readonly start: string | undefined;
  readonly format: string;
  readonly text: string;
}

function levelsOf(numbering: XmlElement, id: string): readonly Level[] {
  const num = findAll(numbering, 'w:num').find((one) => one.attributes['w:numId'] === id);
  const abstractId = find(num, 'w:abstractNumId')?.attributes['w:val'];
  const abstract = findAll(numbering, 'w:abstractNum').find(
    (one) => one.attributes['w:abstractNumId'] === abstractId,
  );
  if (num === undefined || abstract === undefined) throw new Error(`No list ${id}.`);
  return findAll(abstract, 'w:lvl').map((level) => {
    const override = findAll(num, 'w:lvlOverride').find(
      (one) => one.attributes['w:ilvl'] === level.attributes['w:ilvl'],
    );
    const startOverride = find(override, 'w:startOverride')?.attributes['w:val'];
    return {
      start: startOverride ?? find(level, 'w:start')?.attributes['w:val'],
      format: find(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      text: find(level, 'w:lvlText')?.attributes['w:val'] ?? '',
    };
  });
}

function labelOf(levels: readonly Level[], counters: readonly (number | undefined)[], at: number) {
  const text = levels[at]?.text ?? '';
  if (levels[at]?.format === 'bullet') return text;
  return text.replace(/%(\d)/g, (_, shown: string) => {
    const index = Number(shown) - 1;
    const value = counters[index] ?? Number(levels[index]?.start ?? 1);
    return written(value, levels[index]?.format ?? 'decimal');
  });
}

function written(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value);
  if (format !== 'lowerLetter') return String(value);
  const letter = String.fromCodePoint('a'.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  const digits = [
    ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
    ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'],
    ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM'],
    ['', 'M', 'MM', 'MMM'],
  ];
  return [3, 2, 1, 0]
    .map((place) => digits[place]?.[Math.floor(value / 10 ** place) % 10] ?? '')
    .join('');
}
