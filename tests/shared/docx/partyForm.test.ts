import type { Draft } from '@shared/draft/draft';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import { expect, test } from 'vitest';
import { headerOf, ofStyle, readParagraph } from '../../../build/cli/proof/docx/readDocx';
import { descendants, find } from '../../../build/cli/proof/docx/xmlTree';
import { aDraft, p } from '../../helpers/aDraft';
import { exported } from '../../helpers/docx/exported';
import { letter, minutes, report, resolution } from '../../helpers/docx/samplePapers';

const cellOf = (document: Awaited<ReturnType<typeof exported>>, row: number, column: number) => {
  const [head] = document.pieces;
  const paragraphs = head?.kind === 'table' ? head.rows[row]?.[column]?.paragraphs : undefined;
  return paragraphs ?? [];
};
const submission: Draft = aDraft({
  ...report,
  kind: 'to-trinh',
  header: { ...report.header, code: 'TTr/ĐU', addressees: ['Ban Thường vụ Đảng ủy Khối'] },
  signOff: { ...report.signOff, recipients: ['Như trên', 'Lưu Văn phòng Đảng ủy'] },
});

const guides = ['HD05-2026', 'HD36-2018'] as const;
const paper = (draft: Draft, standard: Draft['standard']) => exported({ ...draft, standard });
test.each(guides)(
  '%s, T-1: page A4 with its margins, the number 10 mm under the edge',
  async (standard) => {
    const { sections } = await paper(report, standard);
    expect(sections.map((section) => find(section, 'w:pgSz')?.attributes)).toEqual([
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
    ]);
    expect(find(sections[0], 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
      'w:header': '567',
      'w:gutter': '0',
    });
  },
);

test.each(guides)(
  '%s, T-2: the first page bears no number, the others one in the middle, 14 pt upright',
  async (standard) => {
    const document = await paper(report, standard);
    const headers = [headerOf(document, 0, 'first'), headerOf(document, 0, 'default')];
    const [first, later] = headers.map((header) => (header ? descendants(header, 'w:p') : []));
    const fields = headers.map((header) =>
      header ? descendants(header, 'w:instrText').map(({ text }) => text) : null,
    );
    const [number] = (later ?? []).map((xml) => readParagraph(xml, document.styles));
    expect(find(document.sections[0], 'w:titlePg')).toBeDefined();
    expect(fields).toEqual([[], ['PAGE']]);
    expect([first?.length, later?.length]).toEqual([1, 1]);
    expect(number).toMatchObject({ align: 'center' });
    expect(number?.runs[0]).toMatchObject({ size: 28, bold: false, italic: false });
  },
);

test.each(guides)(
  '%s, T-3: everything is in black Times New Roman and NFC, in Vietnamese',
  async (standard) => {
    const decomposed = p('paragraph', 'Đảng bộ tỉnh'.normalize('NFD'));
    const { paragraphs, parts } = await paper(
      {
        ...report,
        blocks: [...report.blocks, decomposed],
      },
      standard,
    );
    const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(new Set(runs.map((run) => run.font))).toEqual(new Set(['Times New Roman']));
    expect(new Set(runs.map((run) => run.colour))).toEqual(new Set(['auto']));
    expect(new Set(runs.map((run) => run.language))).toEqual(new Set(['vi-VN']));
    expect(Object.values(parts).filter((part) => part !== part.normalize('NFC'))).toEqual([]);
  },
);

test.each(guides)(
  '%s, T-4: the title stands right, with a line as long as it and centred',
  async (standard) => {
    const [title] = cellOf(await paper(report, standard), 0, 1);
    expect(title?.text).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(title?.runs[0]).toMatchObject({ size: 30, bold: true, italic: false });
    expect(find(title?.xml, 'w:pPr', 'w:pBdr', 'w:bottom')?.attributes['w:val']).toBe('single');
    const { 'w:left': left, 'w:right': right } = title?.indent ?? {};
    const line = (rightColumn - Number(left) - Number(right)) / 20;
    expect(left).toBe(right);
    expect(Math.abs(line / 206.7 - 1)).toBeLessThan(0.05);
  },
);

test.each(guides)(
  '%s, T-5: superior, issuer, asterisk and number stand in this order left',
  async (standard) => {
    const document = await paper(report, standard);
    const lines = [...cellOf(document, 0, 0), ...cellOf(document, 1, 0)].slice(0, 4);
    expect(lines.map(({ text }) => text)).toEqual([
      'ĐẢNG BỘ KHỐI CÁC CƠ QUAN TRUNG ƯƠNG',
      'ĐẢNG ỦY BỘ THÔNG TIN VÀ TRUYỀN THÔNG',
      '*',
      'Số 412-BC/ĐU',
    ]);
    expect(lines.map(({ align }) => align)).toEqual(['center', 'center', 'center', 'center']);
    expect(lines.map(({ runs }) => [runs[0]?.size, runs[0]?.bold])).toEqual([
      [28, false],
      [28, true],
      [28, false],
      [28, false],
    ]);
  },
);

test.each(guides)(
  '%s, T-6: place and date stand level with the number, 14 pt italic',
  async (standard) => {
    const [date] = cellOf(await paper(report, standard), 1, 1);
    expect(date?.text).toMatch(
      /^.+, ngày (0[1-9]|[12][0-9]|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm [0-9]{4}$/,
    );
    expect(date?.runs[0]).toMatchObject({ size: 28, italic: true, bold: false });
  },
);

test.each(guides)('%s, T-7: type name, summary and five hyphens', async (standard) => {
  const { paragraphs } = await paper(report, standard);
  const at = paragraphs.findIndex(({ style }) => style === 'typeName');
  const [name, summary, mark] = paragraphs.slice(at, at + 3);
  expect([name?.text, summary?.text, mark?.text]).toEqual([
    'BÁO CÁO',
    'kết quả công tác năm 2023, phương hướng, nhiệm vụ năm 2024',
    '-----',
  ]);
  expect(name).toMatchObject({ align: 'center', keepNext: true });
  expect(name?.runs[0]).toMatchObject({ size: 30, bold: true });
  expect(summary?.runs[0]).toMatchObject({ size: 28, bold: true, italic: false });
  expect(mark).toMatchObject({ align: 'center' });
});

test.each(guides)(
  '%s, T-7: a letter has none of them, its summary stands under the number',
  async (standard) => {
    const document = await paper(letter, standard);
    const under = cellOf(document, 1, 0);
    expect(ofStyle(document, 'typeName')).toEqual([]);
    expect(document.paragraphs.filter(({ text }) => text === '-----')).toEqual([]);
    expect(under[1]?.text).toBe(
      `${standard === 'HD05-2026' ? 'về việc ' : ''}${letter.header.subject.replace('thứ XV', 'thứ\u00a0XV')}`,
    );
    expect(under[1]?.runs[0]).toMatchObject({ size: 24, italic: true, bold: false });
  },
);

test.each(guides)(
  '%s, T-8: the body is of one size, justified, with its indent, lines and distances',
  async (standard) => {
    const roles = ['paragraph', 'point', 'clause', 'dash', 'basis'];
    const papers = [await paper(report, standard), await paper(resolution, standard)];
    const body = papers
      .flatMap(({ paragraphs }) => paragraphs)
      .filter(({ style }) => roles.includes(style));
    expect(body.length).toBeGreaterThan(15);
    for (const { runs, align, indent, spacing } of body) {
      expect(new Set(runs.map(({ size }) => size))).toEqual(new Set([28]));
      expect(align).toBe('both');
      expect(indent['w:firstLine']).toBe('567');
      expect(spacing).toMatchObject({ 'w:lineRule': 'exact', 'w:line': '360' });
      expect(Number(spacing['w:before']) + Number(spacing['w:after'])).toBeGreaterThanOrEqual(120);
    }
  },
);

test.each(guides)(
  '%s, T-10: the authority is bold, the position is not, the name is',
  async (standard) => {
    const document = await paper(report, standard);
    const look = (style: string) =>
      ofStyle(document, style).map(({ text, runs }) => [text, runs[0]?.size, runs[0]?.bold]);
    expect(look('authority')).toEqual([['T/M ĐẢNG ỦY', 28, true]]);
    expect(look('position')).toEqual([['BÍ THƯ', 28, false]]);
    expect(look('signerName')).toEqual([['Phạm Đức Long', 28, true]]);
  },
);

test.each(guides)(
  '%s, T-11: recipients are underlined at their head and end as the standard has it',
  async (standard) => {
    const document = await paper(report, standard);
    const [head] = ofStyle(document, 'recipientsLabel');
    const items = ofStyle(document, 'recipient');
    const end = standard === 'HD05-2026' ? ';' : ',';
    expect(head?.text).toBe('Nơi nhận:');
    expect(head?.runs[0]).toMatchObject({ size: 28, underline: true, bold: false, italic: false });
    expect(items.map(({ text }) => text.slice(-1))).toEqual([end, end, '.']);
    expect(items.map(({ runs }) => runs[0]?.size)).toEqual([24, 24, 24]);
    expect(items.at(-1)?.text).toMatch(/^- Lưu [^:]/);
    expect(document.paragraphs.filter(({ text }) => text.startsWith('Kính'))).toEqual([]);
  },
);

test.each(guides)(
  '%s, T-12: a submission names its addressee with the label of its standard',
  async (standard) => {
    const label = standard === 'HD05-2026' ? 'Kính trình:' : 'Kính gửi:';
    const [addressee] = ofStyle(await paper(submission, standard), 'addressee');
    expect(addressee?.text).toBe(`${label} Ban Thường vụ Đảng ủy Khối`);
    expect(addressee?.runs.map(({ italic, size }) => [italic, size])).toEqual([
      [true, 28],
      [false, 28],
    ]);
  },
);

test.each(guides)('%s, T-13: nothing of the State’s title stands in it', async (standard) => {
  const { paragraphs } = await paper(report, standard);
  expect(paragraphs.filter(({ text }) => /CỘNG HÒA|Độc lập/.test(text))).toEqual([]);
});

test.each(guides)(
  '%s, T-14: minutes bear two names side by side, and recipients below them',
  async (standard) => {
    const { pieces } = await paper(minutes, standard);
    const foot = pieces.findLast((piece) => piece.kind === 'table');
    const texts =
      foot?.kind === 'table' &&
      foot.rows.map((row) =>
        row.map(({ paragraphs }) =>
          paragraphs.map(({ text }) => text).filter((text) => text !== ''),
        ),
      );
    expect(texts).toEqual([
      [
        ['NGƯỜI GHI BIÊN BẢN', 'Mai Ánh Hồng'],
        ['CHỦ TRÌ HỘI NGHỊ', 'Phạm Đức Long'],
      ],
      [[expect.stringMatching(/^Nơi nhận:$/), expect.anything(), expect.anything()]],
    ]);
  },
);

test.each(guides)(
  '%s, marks: draft left under the number, circulation right under the date',
  async (standard) => {
    const document = await paper(
      { ...report, marks: { ...report.marks, urgency: 'KHẨN' } },
      standard,
    );
    const left = cellOf(document, 1, 0);
    const right = cellOf(document, 1, 1);
    expect(left.map(({ text }) => text)).toEqual(['Số 412-BC/ĐU', 'KHẨN', 'Dự thảo lần 2']);
    expect(left[1]?.runs[0]).toMatchObject({ size: 28, bold: true, colour: 'auto' });
    expect(left[2]?.runs[0]).toMatchObject({ size: 28, italic: true, bold: false });
    expect(right[1]?.text).toBe('TÀI LIỆU HỘI NGHỊ');
    expect(right[1]?.runs[0]).toMatchObject({ size: 24, bold: true });
  },
);

// 165 mm of text less 79 mm for the left column.
const rightColumn = 9355 - 4479;

test('several addressees stand one a line, dashes under one another', async () => {
  const lines = ofStyle(await exported(letter), 'addressee');
  expect(lines.map(({ text }) => text)).toEqual([
    '- Các chi bộ, đảng bộ trực thuộc;',
    '- Các ban của Đảng ủy Bộ.',
  ]);
  expect(new Set(lines.map(({ indent }) => indent['w:left'])).size).toBe(1);
});

test('what is not yet known is left blank or dotted', async () => {
  const draft = aDraft({
    header: { ...emptyHeader, issuer: 'Đảng ủy xã {{xa}}', code: 'BC/ĐU', place: '{{xa}}' },
    marks: emptyMarks,
    blocks: [p('paragraph', [{ text: 'Năm ' }, { field: 'reportYear' }, { text: '.' }])],
  });
  const { paragraphs } = await exported(draft);
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toContain('ĐẢNG ỦY XÃ …………');
  expect(texts).toContain('Số       -BC/ĐU');
  expect(texts).toContain('Năm ………….');
  expect(texts.filter((text) => /ngày/.test(text))).toEqual(['…………, ngày      tháng      năm']);
});
