import { strFromU8, unzipSync } from 'fflate';
import { wordLabels } from './wordLabels';
import { descendants, find, findAll, parseXml, type XmlElement } from './xmlTree';

/** How a run or a paragraph looks once its styles are resolved; lengths in twips, size in half-points. */
interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly colour: string;
  readonly language: string;
}

interface ReadRun extends Look {
  readonly text: string;
}

export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
  /** The label of its list as Word would print it; empty for none. */
  readonly label: string;
  readonly runs: readonly ReadRun[];
  readonly align: string;
  readonly spacing: Readonly<Record<string, string>>;
  readonly indent: Readonly<Record<string, string>>;
  readonly keepNext: boolean;
  readonly xml: XmlElement;
}

export type ReadPiece =
  | { readonly kind: 'paragraph'; readonly paragraph: ReadParagraph }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly ReadCell[])[];
      readonly xml: XmlElement;
    };

interface ReadCell {
  readonly paragraphs: readonly ReadParagraph[];
  readonly xml: XmlElement;
}

export interface ReadDocument {
  readonly parts: Readonly<Record<string, string>>;
  readonly document: XmlElement;
  readonly styles: XmlElement;
  readonly pieces: readonly ReadPiece[];
  /** Every paragraph of the body, cells included, in reading order. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly sections: readonly XmlElement[];
}

/** A Word file read back without the library that wrote it. */
export function readDocx(bytes: ArrayBuffer): ReadDocument {
  const parts = readParts(bytes);
  const part = (name: string) => parseXml(parts[name] ?? '');
  const document = part('word/document.xml');
  const styles = part('word/styles.xml');
  const labels = wordLabels(document, part('word/numbering.xml'));
  const read = (xml: XmlElement) => readParagraph(xml, styles, labels.get(xml) ?? '');
  const pieces = (find(document, 'w:body')?.children ?? []).flatMap((xml): ReadPiece[] => {
    if (xml.name === 'w:p') return [{ kind: 'paragraph', paragraph: read(xml) }];
    if (xml.name !== 'w:tbl') return [];
    const rows = findAll(xml, 'w:tr').map((row) =>
      findAll(row, 'w:tc').map((cell) => ({
        xml: cell,
        paragraphs: findAll(cell, 'w:p').map(read),
      })),
    );
    return [{ kind: 'table', rows, xml }];
  });
  return {
    parts,
    document,
    styles,
    pieces,
    paragraphs: pieces.flatMap((piece) =>
      piece.kind === 'paragraph'
        ? [piece.paragraph]
        : piece.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)),
    ),
    sections: descendants(document, 'w:sectPr'),
  };
}

/** The text of every part of a Word file, by its name. */
export function readParts(bytes: ArrayBuffer): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

/** The paragraphs of a style, in order. */
export function ofStyle(document: ReadDocument, style: string): readonly ReadParagraph[] {
  return document.paragraphs.filter((paragraph) => paragraph.style === style);
}

/** The header that a section refers to; undefined where it goes on with that of the section before. */
export function headerOf(
  { parts, sections }: ReadDocument,
  section: number,
  type: 'first' | 'default',
): XmlElement | undefined {
  const reference = findAll(sections[section], 'w:headerReference').find(
    ({ attributes }) => attributes['w:type'] === type,
  );
  const relations = parseXml(parts['word/_rels/document.xml.rels'] ?? '');
  const target = relations.children.find(
    ({ attributes }) => attributes['Id'] === reference?.attributes['r:id'],
  );
  const part = parts[`word/${target?.attributes['Target'] ?? ''}`];
  return part === undefined ? undefined : parseXml(part);
}

/** A paragraph of a header or footer part, with the styles of its document. */
export function readParagraph(xml: XmlElement, styles: XmlElement, label = ''): ReadParagraph {
  const own = find(xml, 'w:pPr');
  const style = find(own, 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
  const chain = styleChain(styles, style);
  const defaults = find(styles, 'w:docDefaults');
  const inRuns = [
    find(defaults, 'w:rPrDefault', 'w:rPr'),
    ...chain.map((one) => find(one, 'w:rPr')),
  ];
  const inParagraph = [
    find(defaults, 'w:pPrDefault', 'w:pPr'),
    ...chain.map((one) => find(one, 'w:pPr')),
    own,
  ];
  const runs = findAll(xml, 'w:r').map((run) => ({
    text: runText(run),
    ...lookOf([...inRuns, find(run, 'w:rPr')]),
  }));
  return {
    xml,
    style,
    label,
    runs,
    text: runs.map((run) => run.text).join(''),
    align: valueOf(inParagraph, 'w:jc') ?? 'left',
    spacing: mergedOf(inParagraph, 'w:spacing'),
    indent: mergedOf(inParagraph, 'w:ind'),
    keepNext: isOn(inParagraph, 'w:keepNext'),
  };
}

/** A style with those it is based on, the basic one first. */
function styleChain(styles: XmlElement, id: string): readonly XmlElement[] {
  const style = findAll(styles, 'w:style').find((one) => one.attributes['w:styleId'] === id);
  if (style === undefined) return [];
  const base = find(style, 'w:basedOn')?.attributes['w:val'];
  return base === undefined ? [style] : [...styleChain(styles, base), style];
}

function runText(run: XmlElement): string {
  return run.children
    .map((child) => {
      if (child.name === 'w:t') return child.text;
      return child.name === 'w:br' ? '\n' : '';
    })
    .join('');
}

type Properties = readonly (XmlElement | undefined)[];

function lookOf(properties: Properties): Look {
  const fonts = mergedOf(properties, 'w:rFonts');
  const slots = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((slot) => fonts[slot]);
  return {
    font: new Set(slots).size === 1 ? (slots[0] ?? '') : slots.join('|'),
    size: Number(valueOf(properties, 'w:sz') ?? 20),
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    underline: (valueOf(properties, 'w:u') ?? 'none') === 'single',
    colour: valueOf(properties, 'w:color') ?? 'auto',
    language: valueOf(properties, 'w:lang') ?? '',
  };
}

/** The last of the property elements decides. */
function lastOf(properties: Properties, name: string): XmlElement | undefined {
  return properties.map((one) => find(one, name)).findLast((one) => one !== undefined);
}

function valueOf(properties: Properties, name: string): string | undefined {
  return lastOf(properties, name)?.attributes['w:val'];
}

function isOn(properties: Properties, name: string): boolean {
  const last = lastOf(properties, name);
  return last !== undefined && !['false', '0'].includes(last.attributes['w:val'] ?? 'true');
}

/** Attributes of spacing, indents and fonts are inherited one by one. */
function mergedOf(properties: Properties, name: string): Readonly<Record<string, string>> {
  const all = properties.map((one) => find(one, name)?.attributes ?? {});
  return Object.assign({}, ...all) as Record<string, string>;
}
