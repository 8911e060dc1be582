import { type Face, timesWidths } from './timesWidths';

const unitsPerEm = 2048;

/** How a stretch of text is set, as far as its width goes. `size` is in points. */
export interface TextFace {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Width of a line of text in points, set in Times New Roman. A letter we did not measure is an em wide. */
export function lineWidth(text: string, { size, bold, italic }: TextFace): number {
  const widths = widthsOf[faceOf(bold, italic)];
  let units = 0;
  for (const letter of text) units += widths.get(letter) ?? unitsPerEm;
  return (units * size) / unitsPerEm;
}

const widthsOf: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  regular: widthMap('regular'),
  bold: widthMap('bold'),
  italic: widthMap('italic'),
  boldItalic: widthMap('boldItalic'),
};

function widthMap(face: Face): ReadonlyMap<string, number> {
  return new Map(
    timesWidths[face].flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, width] as const),
    ),
  );
}

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
