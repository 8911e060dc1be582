// usage: node build/fonts/measureTimes.mjs [folder of Liberation Serif 2]
// Writes shared/docx/timesWidths.ts: how wide each letter of Vietnamese text is in Times New Roman,
// measured on the font with the same metrics.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/liberation2';
const output = fileURLToPath(new URL('../../shared/docx/timesWidths.ts', import.meta.url));
const faces = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' };

const tables = Object.entries(faces).map(([face, file]) => {
  const font = readFileSync(path.join(folder, `LiberationSerif-${file}.ttf`));
  return `  ${face}: [\n${rowsOf(measure(font))}  ],\n`;
});
writeFileSync(
  output,
  `// Written by build/fonts/measureTimes.mjs; do not edit by hand.

/** The faces of Times New Roman. */
export type Face = ${Object.keys(faces)
    .map((face) => `'${face}'`)
    .join(' | ')};

/** Width in units of 1/2048 of the size, then every letter as wide as that. */
export const timesWidths: Readonly<Record<Face, readonly (readonly [number, string])[]>> = {
${tables.join('')}};
`,
);

/** The letters that Vietnamese papers are written in. */
function letters() {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x102, 0x103],
    [0x110, 0x111],
    [0x128, 0x129],
    [0x168, 0x169],
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x1ea0, 0x1ef9],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
  ];
  return ranges.flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}

/** @param {Buffer} font */
function measure(font) {
  const glyphOf = readCharacterMap(font, tableAt(font, 'cmap'));
  const metrics = tableAt(font, 'hmtx');
  const count = font.readUInt16BE(tableAt(font, 'hhea') + 34);
  const perEm = font.readUInt16BE(tableAt(font, 'head') + 18);
  /** @type {Map<number, string>} */
  const byWidth = new Map();
  for (const code of letters()) {
    const glyph = Math.min(glyphOf(code), count - 1);
    const width = Math.round((font.readUInt16BE(metrics + glyph * 4) * 2048) / perEm);
    byWidth.set(width, (byWidth.get(width) ?? '') + String.fromCodePoint(code));
  }
  return byWidth;
}

/** @param {Buffer} font @param {string} tag */
function tableAt(font, tag) {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Reads the map of letters to glyphs (format 4: all letters below U+FFFF).
 * @param {Buffer} font @param {number} cmap */
function readCharacterMap(font, cmap) {
  const at = unicodeMap(font, cmap);
  const segments = font.readUInt16BE(at + 6) / 2;
  /** @param {number} code */
  return (code) => {
    for (let index = 0; index < segments; index += 1) {
      const end = at + 14 + index * 2;
      const start = end + segments * 2 + 2;
      if (code > font.readUInt16BE(end) || code < font.readUInt16BE(start)) continue;
      const delta = font.readUInt16BE(start + segments * 2);
      const rangeAt = start + segments * 4;
      const range = font.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(rangeAt + range + (code - font.readUInt16BE(start)) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** @param {Buffer} font @param {number} cmap */
function unicodeMap(font, cmap) {
  const count = font.readUInt16BE(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const entry = cmap + 4 + index * 8;
    const at = cmap + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(entry) === 3 && font.readUInt16BE(at) === 4) return at;
  }
  throw new Error('The font has no Unicode map of format 4.');
}

/** @param {Map<number, string>} byWidth */
function rowsOf(byWidth) {
  const sorted = [...byWidth].sort(([a], [b]) => a - b);
  return sorted
    .map(([width, chars]) => {
      const quoted = `'${chars.replace(/[\\']/g, '\\$&').replace('\u00a0', '\\u00a0').replace('\u00ad', '\\u00ad')}'`;
      return `    [${width}, ${quoted}],\n`;
    })
    .join('');
}
