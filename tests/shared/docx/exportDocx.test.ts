import { exportDocx } from '@shared/docx/exportDocx';
import type { Block } from '@shared/draft/blocks';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import { kindIds } from '@shared/draft/kinds';
import { bodyText } from '@shared/draft/plainText';
import { messageFor } from '@shared/messages';
import { undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { standards } from '@shared/standards/standards';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { ofStyle, readDocx } from '../../../build/cli/proof/docx/readDocx';
import { descendants, find, findAll, parseXml } from '../../../build/cli/proof/docx/xmlTree';
import { aDraft, aTable, p } from '../../helpers/aDraft';
import { someBody } from '../../helpers/arbitraries';
import { exported, exportedBytes } from '../../helpers/docx/exported';
import * as papers from '../../helpers/docx/samplePapers';

describe('the same draft', () => {
  test('gives the same bytes, whenever and however often it is exported', async () => {
    const first = await exportedBytes(papers.stateNotice);
    await exportedBytes(papers.report);
    const second = await exportedBytes(structuredClone(papers.stateNotice));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('gives other bytes when one letter changes', async () => {
    const changed = { ...papers.minutes, blocks: [...papers.minutes.blocks, p('paragraph', 'A')] };
    const [before, after] = [await exportedBytes(papers.minutes), await exportedBytes(changed)];
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(false);
  });
});

describe('the properties of the file', () => {
  test('are subject, issuer and date of the paper and nothing of the machine', async () => {
    const { parts } = await exported(papers.report);
    const core = parseXml(parts['docProps/core.xml'] ?? '');
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ['dc:title', 'kết quả công tác năm 2023, phương hướng, nhiệm vụ năm 2024'],
      ['dc:subject', 'Báo cáo'],
      ['dc:creator', 'Đảng ủy Bộ Thông tin và Truyền thông'],
      ['cp:lastModifiedBy', 'Đảng ủy Bộ Thông tin và Truyền thông'],
      ['cp:revision', '1'],
      ['dcterms:created', '2024-01-10T00:00:00Z'],
      ['dcterms:modified', '2024-01-10T00:00:00Z'],
      ['dc:language', 'vi-VN'],
    ]);
    expect(parts['docProps/app.xml']).not.toMatch(/<(Application|Company|Manager|AppVersion)/);
  });

  test('hold a fixed date while the paper has none, and escape what they say', async () => {
    const draft = aDraft({ header: { ...emptyHeader, subject: 'A & B <C>' } });
    const { parts } = await exported(draft);
    const core = parseXml(parts['docProps/core.xml'] ?? '');
    expect(find(core, 'dc:title')?.text).toBe('A & B <C>');
    expect(find(core, 'dcterms:created')?.text).toBe('2000-01-01T00:00:00Z');
  });
});

test('a table whose cells do not make a grid is refused with its place', async () => {
  const table = aTable([['A', 'B'], ['C']]);
  const refused = await exportDocx(
    aDraft({ blocks: [p('paragraph', 'A'), table] }),
    standards.ND30,
  );
  expect(refused).toEqual({ ok: false, error: { kind: 'exportTableBroken', block: 2, row: 2 } });
  expect(!refused.ok && messageFor(refused.error)).toMatch(/bảng ở đoạn 2 .* dòng 2\./);
});

test('a table of more columns than Word opens is refused by name', async () => {
  const wide = aTable([Array.from({ length: 64 }, () => 'a')]);
  const draft = aDraft({ blocks: [p('paragraph', 'Mở đầu'), wide] });
  const refused = await exportDocx(draft, standards[draft.standard]);
  const error = { kind: 'exportTableTooWide', block: 2, columns: 64, most: 63 };
  expect(refused).toEqual({ ok: false, error });
});

test.each(Object.values(standards))('every kind of paper of $id is written', async ({ id }) => {
  for (const kind of kindIds) {
    const { paragraphs } = await exported({ ...papers.report, kind, standard: id });
    expect(paragraphs.map(({ text }) => text)).toContain('Công tác đối ngoại được mở rộng.');
  }
});

test('all text of a body is in the file, in order and as typed', async () => {
  await fc.assert(
    fc.asyncProperty(someBody, async (blocks) => {
      const facts = { reportYear: '2026', chairName: 'Nguyễn Văn A', 'meeting.date': '05/02/2026' };
      const document = await exported(aDraft({ blocks, facts }));
      const own = document.paragraphs
        .filter(({ style }) => !formStyles.has(style))
        .map(({ text }) => text)
        .filter((text) => text !== '');
      expect(squeezed(own.join('\n'))).toBe(squeezed(bodyText(blocks, facts)));
    }),
    { numRuns: 60 },
  );
});

const formStyles = new Set([
  'nationalTitle',
  'parentBody',
  'issuer',
  'issuerMark',
  'numberSymbol',
  'placeDate',
  'typeName',
  'subject',
  'subjectMark',
  'recipient',
  'signerName',
  'part',
  'chapter',
  'section',
  'appendix',
]);

/** Titles print in capitals, rows of merged cells in another order of paragraphs: compare letters. */
function squeezed(text: string): string {
  return [...text.toUpperCase().replace(/\s+/g, '')].join('');
}

test('capitals keep the symbols of numbers', async () => {
  const document = await exported(
    aDraft({ blocks: [p('heading', 'Thực hiện Chương trình số 05-CTr/TU, đường lối')] }),
  );
  expect(ofStyle(document, 'heading')[0]?.text).toBe(
    'THỰC HIỆN CHƯƠNG TRÌNH SỐ 05-CTr/TU, ĐƯỜNG LỐI',
  );
});

test('marks of runs are direct bold, italic and underline, and nothing else is direct', async () => {
  const runs = [
    { text: 'đậm', marks: ['bold'] },
    { text: 'nghiêng gạch', marks: ['italic', 'underline'] },
  ] as const;
  const { paragraphs, document } = await exported(aDraft({ blocks: [p('paragraph', runs)] }));
  const [marked] = paragraphs.filter(({ style }) => style === 'paragraph');
  const direct = descendants(document, 'w:r').flatMap((run) =>
    (find(run, 'w:rPr')?.children ?? []).map(({ name }) => name),
  );
  expect(marked?.runs.map(({ bold, italic, underline }) => [bold, italic, underline])).toEqual([
    [true, false, false],
    [false, true, true],
  ]);
  expect(new Set(direct)).toEqual(new Set(['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:u']));
});

test('a fact of several lines breaks in the body and stands in one line of the form', async () => {
  const document = await exported(
    aDraft({
      facts: { chairName: 'Nguyễn Văn A\nTrần Thị B' },
      header: { ...emptyHeader, subject: 'của {{chairName}}' },
      blocks: [p('paragraph', [{ field: 'chairName' }])],
    }),
  );
  expect(ofStyle(document, 'paragraph')[0]?.text).toBe('Nguyễn Văn A\nTrần Thị B');
  expect(ofStyle(document, 'subject')[0]?.text).toBe('của Nguyễn Văn A Trần Thị B');
});

describe('pages', () => {
  const sectionsOf = async (blocks: readonly Block[]) => {
    const { sections } = await exported(aDraft({ blocks: [p('paragraph', 'A'), ...blocks] }));
    return sections.map((section) => find(section, 'w:pgSz')?.attributes['w:orient']);
  };

  test('lie between two turns, and stand again', async () => {
    const lying = [
      { kind: 'orientation', to: 'landscape' },
      p('paragraph', 'B'),
      { kind: 'orientation', to: 'portrait' },
      p('paragraph', 'C'),
    ] as const;
    expect(await sectionsOf(lying)).toEqual(['portrait', 'landscape', 'portrait']);
  });

  test('are not begun by a turn with nothing behind it: the paper is signed where it ends', async () => {
    const turned = [
      { kind: 'orientation', to: 'landscape' },
      aTable([['A']]),
      { kind: 'orientation', to: 'portrait' },
      { kind: 'pageBreak' },
    ] as const;
    expect(await sectionsOf(turned)).toEqual(['portrait', 'landscape']);
  });

  test('begin where the paper says so', async () => {
    const { paragraphs } = await exported(
      aDraft({ blocks: [p('paragraph', 'A'), { kind: 'pageBreak' }, p('paragraph', 'B')] }),
    );
    const turning = paragraphs.filter(({ xml }) => find(xml, 'w:pPr', 'w:pageBreakBefore'));
    expect(turning.map(({ text }) => text)).toEqual(['B']);
  });
});

test('an appendix follows the signature, on pages that count anew', async () => {
  const { pieces, sections } = await exported(papers.stateNotice);
  const signed = pieces.findIndex(
    (piece) =>
      piece.kind === 'table' &&
      piece.rows
        .flat()
        .some(({ paragraphs }) => paragraphs.some((one) => one.style === 'authority')),
  );
  const appendix = pieces.findIndex(
    (piece) => piece.kind === 'paragraph' && piece.paragraph.style === 'appendix',
  );
  expect(signed).toBeGreaterThan(0);
  expect(appendix).toBeGreaterThan(signed);
  expect(sections.length).toBe(2);
});

test('the last paragraph stays with the sign-off, whose rows stay whole', async () => {
  const { pieces } = await exported(papers.report);
  const foot = pieces.findLastIndex((piece) => piece.kind === 'table');
  const [last, table] = [pieces[foot - 1], pieces[foot]];
  expect(last?.kind === 'paragraph' && last.paragraph.keepNext).toBe(true);
  expect(
    table?.kind === 'table' &&
      findAll(table.xml, 'w:tr').every((row) => find(row, 'w:trPr', 'w:cantSplit')),
  ).toBe(true);
});

test('another reader finds the same paragraphs, every style and list known to it', async () => {
  const bytes = await exportedBytes(papers.report);
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const own = readDocx(bytes).paragraphs.map(({ text }) => text);
  expect(messages).toEqual([]);
  expect(value.split('\n').filter((line) => line !== '')).toEqual(
    own.filter((line) => line !== ''),
  );
});

test('a paper with a state-secret mark is refused, a sentence about secrets is not', async () => {
  const marked = aDraft({ marks: { ...emptyMarks, circulation: 'TUYỆT MẬT' } });
  expect(await exportDocx(marked, standards[marked.standard])).toEqual({
    ok: false,
    error: { kind: 'secretRefused', mark: 'TUYỆT MẬT', why: undeclaredMachine },
  });
  const told = aDraft({ blocks: [p('paragraph', 'Quản lý văn bản mật đúng quy định.')] });
  expect((await exportDocx(told, standards[told.standard])).ok).toBe(true);
});
