import validate from '@ooxml-tools/validate';
import { readParts } from './readDocx';
import { descendants, find, findAll, parseXml } from './xmlTree';

/** Everything that Word could refuse in a file: against the schema, and what the schema lets through. */
export async function packageFaults(bytes: ArrayBuffer): Promise<readonly string[]> {
  const results = await validate(new Uint8Array(bytes), 'docx', 'Microsoft365');
  return [
    ...results.map(({ description, path }) => `${path.partUri}${path.xpath}: ${description}`),
    ...silentFaults(bytes),
  ];
}

/** What no validator finds: styles and lists that are not there, cells without a paragraph at the end. */
export function silentFaults(bytes: ArrayBuffer): readonly string[] {
  const parts = readParts(bytes);
  const document = parseXml(parts['word/document.xml'] ?? '');
  const styles = parseXml(parts['word/styles.xml'] ?? '');
  const values = (names: readonly string[]) =>
    Object.entries(parts)
      .filter(([part]) => /^word\/\w+\.xml$/.test(part))
      .flatMap(([, part]) => names.flatMap((name) => descendants(parseXml(part), name)))
      .map(({ attributes }) => attributes['w:val'] ?? '');
  const styleIds = findAll(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
  const lists = findAll(parseXml(parts['word/numbering.xml'] ?? ''), 'w:num').map(
    ({ attributes }) => attributes['w:numId'],
  );
  return [
    ...values(['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next'])
      .filter((id) => !styleIds.includes(id))
      .map((id) => `style ${id} is not defined`),
    ...values(['w:numId'])
      .filter((id) => id !== '0' && !lists.includes(id))
      .map((id) => `list ${id} is not defined`),
    ...descendants(document, 'w:tc')
      .filter((cell) => cell.children.at(-1)?.name !== 'w:p')
      .map(() => 'a cell does not end with a paragraph'),
    ...(find(document, 'w:body')?.children ?? [])
      .filter(({ name }, index, all) => name === 'w:tbl' && all[index + 1]?.name === 'w:tbl')
      .map(() => 'two tables touch'),
  ];
}
