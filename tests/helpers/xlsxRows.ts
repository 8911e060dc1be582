import { strFromU8, unzipSync } from 'fflate';
import { parseFragment } from 'parse5';

/** The cells of the first sheet of an Excel file, read by the names of its elements. */
export function xlsxRows(file: Uint8Array): readonly (readonly (string | number)[])[] {
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<row [^>]*>(?<cells>.*?)<\/row>/gsu)].map(({ groups }) =>
    [...(groups?.['cells'] ?? '').matchAll(/<c(?:\s[^>]*?)?(?:\/>|>(?<value>.*?)<\/c>)/gsu)].map(
      ({ groups: cell }) => cellValue(cell?.['value'] ?? ''),
    ),
  );
}

function cellValue(xml: string): string | number {
  const number = /^<v>(?<number>.*)<\/v>$/u.exec(xml)?.groups?.['number'];
  if (number !== undefined) return Number(number);
  const text = /<t[^>]*>(?<text>.*)<\/t>/su.exec(xml)?.groups?.['text'] ?? '';
  const [node] = parseFragment(text).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
}
