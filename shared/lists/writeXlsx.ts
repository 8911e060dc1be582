import { strToU8, zipSync } from 'fflate';
import type { ExportedCell } from './exportedRows';

/**
 * A list as an Excel file with one sheet; the first row holds the headings and stays in sight.
 * Written here rather than by a library: those compress in workers made from text, which the content
 * security policy of the window refuses.
 */
export function writeXlsx(
  sheetName: string,
  rows: readonly (readonly ExportedCell[])[],
): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheetName),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet(rows),
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(head + text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: firstZipDay });
}

/** Equal lists make equal files: no clock is read. */
const firstZipDay = new Date(1980, 0, 1);
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
  '</Types>';

// Three styles of cells: as it comes, a heading, and text that is broken into lines.
const styles =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font>' +
  '<font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

function workbook(sheetName: string): string {
  const name = escaped(sheetNameOf(sheetName));
  return (
    `<workbook xmlns="${main}" xmlns:r="${office}">` +
    `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  );
}

/** Excel refuses some signs in the name of a sheet, and more than 31 letters. */
function sheetNameOf(name: string): string {
  const bare = name.replace(/[\\/?*[\]:']/gu, ' ').trim();
  return [...bare].slice(0, 31).join('').trim() || '1';
}

function sheet(rows: readonly (readonly ExportedCell[])[]): string {
  const widths = columnWidths(rows).map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const cols = widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const data = `<sheetData>${rows.map(sheetRow).join('')}</sheetData>`;
  return `<worksheet xmlns="${main}">${views}${cols}${data}</worksheet>`;
}

/** In letters; a long text is broken into lines. */
const widest = 48;

function columnWidths(rows: readonly (readonly ExportedCell[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, place) => {
    const longest = rows.map((row) => String(row[place] ?? '').length);
    return Math.min(widest, Math.max(6, ...longest) + 2);
  });
}

function sheetRow(cells: readonly ExportedCell[], index: number): string {
  return `<row r="${index + 1}">${cells.map((cell) => sheetCell(cell, index === 0)).join('')}</row>`;
}

function sheetCell(cell: ExportedCell, isHeading: boolean): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  const style = isHeading ? 1 : 2;
  if (cell === '') return `<c s="${style}"/>`;
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Signs that XML cannot hold. */
// oxlint-disable-next-line no-control-regex -- these very signs are to be left out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

function escaped(text: string): string {
  return (
    text
      .replace(unwritable, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Excel reads `_x0041_` as a letter by its number.
      .replace(/_x(?=[\dA-Fa-f]{4}_)/gu, '_x005F_x')
  );
}
