import { lineWidth } from '@shared/docx/lineWidth';
import type { Draft } from '@shared/draft/draft';
import { expect, test } from 'vitest';
import { headerOf, ofStyle, type ReadParagraph } from '../../../build/cli/proof/docx/readDocx';
import { descendants, find } from '../../../build/cli/proof/docx/xmlTree';
import { p } from '../../helpers/aDraft';
import { exported } from '../../helpers/docx/exported';
import { letter, minutes, report, resolution, stateNotice } from '../../helpers/docx/samplePapers';

const asState = (draft: Draft): Draft => ({ ...draft, standard: 'ND30' });
const stateLetter = asState({ ...letter, header: { ...letter.header, code: 'UBND-VP' } });
const border = (paragraph: ReadParagraph | undefined, side: string) =>
  find(paragraph?.xml, 'w:pPr', 'w:pBdr', `w:${side}`);
const line = (paragraph: ReadParagraph | undefined, room: number) =>
  room - Number(paragraph?.indent['w:left']) - Number(paragraph?.indent['w:right']);
const leftColumn = 3628;
const rightColumn = 9355 - leftColumn;

test('T-S-01, 02, 03, 04, 05, 07: page A4, 20, 20, 30 and 15 mm, no gutter', async () => {
  const { sections } = await exported(stateNotice);
  expect(find(sections[0], 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  expect(find(sections[0], 'w:pgMar')?.attributes).toMatchObject({
    'w:top': '1134',
    'w:bottom': '1134',
    'w:left': '1701',
    'w:right': '850',
    'w:gutter': '0',
  });
});

test('T-S-08, 09, 10: title 13, motto and date 14 pt; both titles bold', async () => {
  const document = await exported(stateNotice);
  const look = (style: string) => ofStyle(document, style)[0]?.runs[0];
  expect(look('nationalTitle')).toMatchObject({ size: 26, bold: true, italic: false });
  expect(look('motto')).toMatchObject({ size: 28, bold: true, italic: false });
  expect(look('placeDate')).toMatchObject({ size: 28, bold: false, italic: true });
});

test('T-S-11, 12: title and motto as the decree writes them, the line as long as the motto', async () => {
  const document = await exported(stateNotice);
  const [motto] = ofStyle(document, 'motto');
  expect(ofStyle(document, 'nationalTitle')[0]?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(motto?.text).toBe('Độc lập - Tự do - Hạnh phúc');
  // S-QH-7: 3428 twips at 14 pt.
  expect(Math.abs(line(motto, rightColumn) / 3428 - 1)).toBeLessThan(0.03);
  expect(border(motto, 'bottom')?.attributes['w:val']).toBe('single');
});

test('T-S-13, 14, 15: superior upright, issuer bold, the line a third to a half of its last line', async () => {
  const document = await exported(stateNotice);
  const [mark] = ofStyle(document, 'issuerMark');
  expect(ofStyle(document, 'parentBody')[0]?.runs[0]).toMatchObject({ size: 26, bold: false });
  expect(ofStyle(document, 'issuer')[0]?.runs[0]).toMatchObject({ size: 26, bold: true });
  expect(border(mark, 'top')?.attributes['w:val']).toBe('single');
  expect(mark?.indent['w:left']).toBe(mark?.indent['w:right']);
  // The issuer's last line, ĐẶC KHU PHÚ QUÝ, is about 122 pt long at 13 pt bold.
  const share = line(mark, leftColumn) / (122 * 20);
  expect(share).toBeGreaterThan(1 / 3);
  expect(share).toBeLessThan(1 / 2);
});

test.each([
  ['T-S-16, 17: a notice', stateNotice, /^Số: 08\/TB-UBND$/],
  ['T-S-18, 19: symbols keep their small letters', withCode('TTr-SCT'), /^Số: 08\/TTr-SCT$/],
  ['T-S-20: a draft leaves the number blank', blankNumber(), /^Số: {2,}\/TB-UBND$/],
  ['T-S-21: a letter has no symbol of its kind', stateLetter, /^Số: 12\/UBND-VP$/],
])('%s', async (_, draft, pattern) => {
  const [number] = ofStyle(await exported(draft), 'numberSymbol');
  expect(number?.text).toMatch(pattern);
  expect(number?.runs[0]).toMatchObject({ size: 26, bold: false, italic: false });
});

test('T-S-23, 24, 25, 26: the date in italics, with its zero, its months and its comma', async () => {
  const [date] = ofStyle(await exported(stateNotice), 'placeDate');
  expect(date?.text).toBe('Phú Quý, ngày 05 tháng 02 năm 2026');
});

test('T-S-27: name and summary bold in the middle, the line a third to a half of the last line', async () => {
  const document = await exported(stateNotice);
  const [mark] = ofStyle(document, 'subjectMark');
  expect(ofStyle(document, 'typeName')[0]).toMatchObject({ text: 'THÔNG BÁO', align: 'center' });
  expect(ofStyle(document, 'subject')[0]?.runs[0]).toMatchObject({ size: 28, bold: true });
  expect(border(mark, 'top')?.attributes['w:val']).toBe('single');
  expect(mark?.text).toBe('');
});

test('T-S-28: the summary of a letter begins V/v, upright, under the number', async () => {
  const document = await exported(stateLetter);
  const [summary] = ofStyle(document, 'letterSubject');
  expect(summary?.text).toMatch(/^V\/v chuẩn bị tài liệu/);
  expect(summary?.runs[0]).toMatchObject({ size: 26, bold: false, italic: false });
  expect(summary?.spacing['w:before']).toBe('120');
  expect(ofStyle(document, 'typeName')).toEqual([]);
});

test('T-S-29: grounds in italics without a dash', async () => {
  const [ground] = ofStyle(await exported(stateNotice), 'basis');
  expect(ground).toMatchObject({ label: '', align: 'both' });
  expect(ground?.runs[0]).toMatchObject({ size: 28, italic: true });
});

test('T-S-32, 33: articles with a full stop and bold, chapters in Roman numbers', async () => {
  const chapters = {
    ...resolution,
    blocks: [p('chapter', 'Quy định chung'), ...resolution.blocks],
  };
  const document = await exported(asState(chapters));
  expect(ofStyle(document, 'articleTitle')[0]).toMatchObject({ label: 'Điều 1.' });
  expect(ofStyle(document, 'chapter')[0]?.text).toBe('Chương I');
  expect(ofStyle(document, 'chapterTitle')[0]?.text).toBe('QUY ĐỊNH CHUNG');
});

test('T-S-34: points run a, b, c, d, đ, e, g', async () => {
  const points = ofStyle(await exported(asState(report)), 'point');
  expect(points.map(({ label }) => label)).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)']);
});

test('T-S-35, 36, 37, 38: first line 10 mm, one to one and a half lines, 6 pt between', async () => {
  const [text] = ofStyle(await exported(stateNotice), 'paragraph');
  expect(text?.indent['w:firstLine']).toBe('567');
  expect(text?.spacing['w:lineRule']).toBe('auto');
  expect(Number(text?.spacing['w:line'])).toBeGreaterThanOrEqual(240);
  expect(Number(text?.spacing['w:line'])).toBeLessThanOrEqual(360);
  expect(Number(text?.spacing['w:after'])).toBeGreaterThanOrEqual(120);
});

test('T-S-39: authority, position and name are bold', async () => {
  const document = await exported(stateNotice);
  const lines = ['authority', 'position', 'signerName'].flatMap((style) =>
    ofStyle(document, style),
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Trần Văn B',
  ]);
  expect(lines.every(({ runs }) => runs.every((run) => run.bold && run.size === 28))).toBe(true);
});

test('T-S-42, 43: recipients 12 pt bold italic, their list 11 pt, ended by a full stop', async () => {
  const document = await exported(stateNotice);
  const items = ofStyle(document, 'recipient').filter(({ text }) => text !== '');
  expect(ofStyle(document, 'recipientsLabel')[0]?.runs[0]).toMatchObject({
    size: 24,
    bold: true,
    italic: true,
    underline: false,
  });
  expect(items.map(({ text }) => text)).toEqual([
    '- Như trên;',
    '- Các phòng thuộc Ủy ban nhân dân;',
    '- Lưu: VT, KT.',
  ]);
  expect(items.map(({ runs }) => runs[0]?.size)).toEqual([22, 22, 22]);
});

test('T-S-45: addressees stand one a line under the colon, the last ends with a full stop', async () => {
  const document = await exported(stateLetter);
  const [label] = ofStyle(document, 'addresseeLabel');
  const names = ofStyle(document, 'addressee');
  expect(label?.runs[0]).toMatchObject({ size: 28, italic: false });
  expect(names.map(({ text }) => text)).toEqual([
    '- Các chi bộ, đảng bộ trực thuộc;',
    '- Các ban của Đảng ủy Bộ.',
  ]);
  const dash = Number(names[0]?.indent['w:left']) - Number(names[0]?.indent['w:hanging']);
  const beforeColon = lineWidth('Kính gửi', { size: 14, bold: false, italic: false }) * 20;
  expect(Math.abs(dash - Number(label?.indent['w:left']) - beforeColon)).toBeLessThan(5);
});

test('T-S-46, 47: one appendix bears no number, two are numbered in Roman', async () => {
  const two = { ...stateNotice, blocks: [...stateNotice.blocks, p('appendix', 'Biểu mẫu')] };
  const [one, both] = [await exported(stateNotice), await exported(two)];
  expect(ofStyle(one, 'appendix').map(({ text }) => text)).toEqual(['Phụ lục']);
  expect(ofStyle(both, 'appendix').map(({ text }) => text)).toEqual(['Phụ lục I', 'Phụ lục II']);
  expect(ofStyle(one, 'appendixTitle')[0]?.text).toBe('DANH MỤC ĐẦU TƯ CÔNG');
  expect(ofStyle(one, 'appendixNote')[0]?.runs[0]).toMatchObject({ italic: true, bold: false });
});

test('T-S-48, 49: the number stands in the header, none on the first page, no footer', async () => {
  const document = await exported(stateNotice);
  const fields = (['first', 'default'] as const).map((type) => {
    const header = headerOf(document, 0, type);
    return header && descendants(header, 'w:instrText').map(({ text }) => text);
  });
  expect(fields).toEqual([[], ['PAGE']]);
  expect(find(document.sections[0], 'w:titlePg')).toBeDefined();
  expect(Object.keys(document.parts).filter((name) => name.includes('footer'))).toEqual([]);
});

test('an appendix counts its pages anew, on lying pages where it wants them', async () => {
  const { sections } = await exported(stateNotice);
  expect(sections.map((section) => find(section, 'w:pgNumType')?.attributes['w:start'])).toEqual([
    '1',
    '1',
  ]);
  expect(find(sections[1], 'w:pgSz')?.attributes).toEqual({
    'w:w': '16838',
    'w:h': '11906',
    'w:orient': 'landscape',
  });
  expect(find(sections[1], 'w:titlePg')).toBeDefined();
});

test('T-S-50: minutes have no date line, and recipients below the two signatures', async () => {
  const document = await exported(asState(minutes));
  const foot = document.pieces.findLast((piece) => piece.kind === 'table');
  expect(ofStyle(document, 'placeDate').map(({ text }) => text)).toEqual(['']);
  expect(ofStyle(document, 'authority').map(({ text }) => text)).toEqual(['THƯ KÝ', 'CHỦ TỌA']);
  expect(foot?.kind === 'table' && foot.rows.map((row) => row.length)).toEqual([2, 1]);
});

test('T-S-52: the right column holds the title on one line', async () => {
  const { pieces } = await exported(stateNotice);
  const [head] = pieces;
  const columns =
    head?.kind === 'table'
      ? descendants(head.xml, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
      : [];
  expect(columns).toEqual([leftColumn, rightColumn]);
  // S-LAY-7: the title at 13 pt bold is 95.7 mm long.
  expect(rightColumn).toBeGreaterThan((95.7 / 25.4) * 1440);
});

test('urgency stands in a red frame of its size, circulation in a frame', async () => {
  const document = await exported(stateNotice);
  const [urgency] = ofStyle(document, 'urgency');
  const [circulation] = ofStyle(document, 'circulation');
  expect(urgency?.text).toBe('HỎA TỐC');
  expect(urgency?.runs[0]).toMatchObject({ colour: 'FF0000', bold: true, size: 26 });
  // S-KHAN-1: 30 mm wide.
  expect(Math.abs(line(urgency, leftColumn) - 1701)).toBeLessThan(5);
  expect(['top', 'left', 'bottom', 'right'].map((side) => border(urgency, side)?.name)).toEqual([
    'w:top',
    'w:left',
    'w:bottom',
    'w:right',
  ]);
  expect(border(urgency, 'left')?.attributes['w:color']).toBe('FF0000');
  expect(border(circulation, 'left')?.attributes).toMatchObject({
    'w:val': 'single',
    'w:color': 'auto',
  });
});

function withCode(code: string): Draft {
  return { ...stateNotice, header: { ...stateNotice.header, code } };
}

function blankNumber(): Draft {
  return { ...stateNotice, header: { ...stateNotice.header, number: '' } };
}
