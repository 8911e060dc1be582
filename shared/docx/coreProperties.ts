import { kinds } from '../draft/kinds';
import { originalOf } from '../draft/original';
import { paperDateParts } from '../draft/paperDate';
import { printedText } from '../standards/formText';
import type { Form } from './form';

/** The part of the Word file that holds its properties, as the packer wants parts. */
export interface PropertiesPart {
  readonly path: string;
  readonly data: string;
}

/**
 * Title, issuer and date of the paper; nothing of the machine, the user or the moment, so that the
 * same draft gives the same file.
 */
export function coreProperties({ draft }: Form): PropertiesPart {
  const subject = oneLine(printedText(originalOf(draft).header.subject, draft));
  const issuer = oneLine(printedText(draft.header.issuer, draft));
  const kind = kinds[draft.kind].name;
  const date = isoDate(draft.header.date);
  const fields = [
    `<dc:title>${escaped(subject === '' ? kind : subject)}</dc:title>`,
    `<dc:subject>${escaped(kind)}</dc:subject>`,
    `<dc:creator>${escaped(issuer)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(issuer)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '<dc:language>vi-VN</dc:language>',
  ];
  return {
    path: 'docProps/core.xml',
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${fields.join('')}</cp:coreProperties>`,
  };
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

// Stands for a date not yet given; the clock must not be read.
const blankDate = '2000-01-01T00:00:00Z';

function isoDate(date: string): string {
  const parts = paperDateParts(date);
  if (parts === null) return blankDate;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${parts.year}-${two(parts.month)}-${two(parts.day ?? 1)}T00:00:00Z`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => entities[letter] ?? letter);
}
