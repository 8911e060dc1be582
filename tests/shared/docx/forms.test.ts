import { exportDocx } from '@shared/docx/exportDocx';
import type { Draft } from '@shared/draft/draft';
import { undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { packageFaults } from '../../../build/cli/proof/docx/packageFaults';
import {
  ofStyle,
  type ReadDocument,
  readDocx,
  readParagraph,
} from '../../../build/cli/proof/docx/readDocx';
import { descendants, find, findAll, parseXml } from '../../../build/cli/proof/docx/xmlTree';
import { aDraft, aSignOff, p, signedBy } from '../../helpers/aDraft';
import { declaredMachine } from '../../helpers/declaredMachine';
import { exported, exportedBytes } from '../../helpers/docx/exported';
import * as papers from '../../helpers/docx/formPapers';
import { valueOf } from '../../helpers/valueOf';

test.each(Object.entries(papers))('%s is a file without fault', async (_, draft) => {
  expect(await packageFaults(await exportedBytes(draft))).toEqual([]);
});

const textsOf = (document: ReadDocument, style: string) =>
  ofStyle(document, style).map(({ text }) => text);

/** The texts of the cells of the last table, row by row. */
function lastTable({ pieces }: ReadDocument): readonly (readonly string[])[] {
  const table = pieces.findLast((piece) => piece.kind === 'table');
  if (table?.kind !== 'table') return [];
  return table.rows.map((row) =>
    row.map((cell) => cell.paragraphs.map(({ text }) => text).join('|')),
  );
}

test('a presidium signs under one authority, two names in a row (P-SIGN-10)', async () => {
  const document = await exported(papers.congress);
  expect(textsOf(document, 'authority')).toEqual(['T/M ĐOÀN CHỦ TỊCH']);
  expect(textsOf(document, 'position')).toEqual([]);
  const names = ofStyle(document, 'signerName');
  expect(names).toHaveLength(3);
  const texts = names.map(({ xml }) => descendants(xml, 'w:t').map(({ text }) => text));
  expect(texts).toEqual([['Nguyễn Văn An', 'Trần Thị Bình'], ['Lê Cường', 'Phạm Dũng'], ['Võ Em']]);
  expect(ofStyle(document, 'signatureGap')).toHaveLength(3);
});

test('names that do not fit side by side stand one under another', async () => {
  const names = ['Nguyễn Thị Phương Thảo Nguyên', 'Trần Thị Bình'];
  const document = await exported({
    ...papers.congress,
    signOff: aSignOff([signedBy('T/M ĐOÀN CHỦ TỊCH', '', ...names)]),
  });
  expect(textsOf(document, 'signerName')).toEqual(names);
});

test('two sign side by side, a third in the middle, the certification under the chair', async () => {
  const document = await exported(papers.threeSigners);
  expect(lastTable(document)).toEqual([
    ['NGƯỜI GHI BIÊN BẢN||Mai Ánh Hồng', 'CHỦ TRÌ HỘI NGHỊ||Phạm Đức Long'],
    ['T/M BAN KIỂM PHIẾU|TRƯỞNG BAN||Trần Văn Bình'],
    [
      '',
      'Xác nhận chữ ký của đồng chí Trần Văn Bình|T/L BAN THƯỜNG VỤ|CHÁNH VĂN PHÒNG||Lê Thị Hoa',
    ],
    ['Nơi nhận:|- Các đồng chí dự họp;|- Lưu Văn phòng Đảng ủy.'],
  ]);
  const parts = await exported(papers.threeSigners);
  const rows = descendants(parts.document, 'w:trPr');
  expect(rows.every((row) => find(row, 'w:cantSplit') !== undefined)).toBe(true);
});

test('kiêm stands between two posts in small letters (P-SIGN-14)', async () => {
  const document = await exported(papers.twoPosts);
  expect(textsOf(document, 'directPosition')).toEqual(['PHÓ BÍ THƯ', 'TRƯỞNG BAN CHỈ ĐẠO']);
  expect(ofStyle(document, 'concurrently')[0]).toMatchObject({ text: 'kiêm', align: 'center' });
  expect(ofStyle(document, 'directPosition')[0]?.runs[0]?.bold).toBe(true);
});

test('a post in the body of the seal stands between signature and name (S-SIGN-9)', async () => {
  const place = { ...signedBy('CHỦ TỊCH HỘI ĐỒNG', '', 'Trần Văn B'), post: 'Phó Chủ tịch' };
  const document = await exported(aDraft({ standard: 'ND30', signOff: aSignOff([place]) }));
  expect(lastTable(document)[0]?.[1]).toBe('CHỦ TỊCH HỘI ĐỒNG||PHÓ CHỦ TỊCH|Trần Văn B');
});

test('who signs by order writes three lines in the state’s form (S-SIGN-4)', async () => {
  const document = await exported(papers.threeLines);
  expect(lastTable(document)[0]?.[1]).toBe(
    'TL. CHỦ TỊCH|KT. CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG||Trần Văn B',
  );
});

test('a committee member signs without a post (P-SIGN-6)', async () => {
  const signOff = aSignOff([signedBy('T/M Đảng ủy', '', 'Trần Văn B')]);
  const document = await exported(aDraft({ signOff }));
  expect(lastTable(document)[0]?.[1]).toBe('T/M ĐẢNG ỦY||Trần Văn B');
});

test.each([
  ['HD05-2026', 'NguyenVanAn-26', 22],
  ['HD36-2018', 'NGUYENVANAN-26', 16],
  ['ND30', 'NguyenVanAn.(26)', 22],
] as const)('%s puts %s under the recipients', async (standard, text, size) => {
  const document = await exported({ ...papers.attached, standard });
  const [typist] = ofStyle(document, 'typist');
  expect([typist?.text, typist?.runs[0]?.size]).toEqual([text, size]);
});

test('the contact block stands at the foot of the first page alone, under a line', async () => {
  const appendix = p('appendix', 'Biểu mẫu');
  const draft = { ...papers.threeLines, blocks: [...papers.threeLines.blocks, appendix] };
  const document = await exported(draft);
  const feet = document.sections.map((section) => footTexts(document, section));
  expect(feet).toEqual([{ first: draft.marks.contact }, { first: [''] }]);
  const [first] = descendants(parseXml(document.parts['word/footer1.xml'] ?? ''), 'w:p');
  expect(find(first, 'w:pPr', 'w:pBdr', 'w:top')?.attributes['w:val']).toBe('single');
  const paragraph = first && readParagraph(first, document.styles);
  expect(paragraph?.runs[0]?.size).toBe(22);
});

test('a paper without a contact block has no footer', async () => {
  const { parts } = await exported(papers.congress);
  expect(Object.keys(parts).filter((name) => name.includes('footer'))).toEqual([]);
});

test('an attached text begins a page with its name, summary, note and mark', async () => {
  const document = await exported(papers.attached);
  const at = document.paragraphs.findIndex(({ style }) => style === 'attached');
  const head = document.paragraphs.slice(at, at + 4);
  expect(head.map(({ style, text }) => [style, text])).toEqual([
    ['attached', 'QUY CHẾ'],
    ['centred', 'làm việc của Văn phòng Đảng ủy'],
    ['appendixNote', '(Kèm theo Quyết định số 05-QĐ/ĐU, ngày 05/6/2026 của Ban Thường vụ Đảng ủy)'],
    ['subjectMark', '-----'],
  ]);
  expect(document.sections.map(startOf)).toEqual(['1', '1', '1', '1']);
  expect(document.pieces.filter(({ kind }) => kind === 'table')).toHaveLength(4);
});

test('the state repeats issuer and title over an attached text, without number and day', async () => {
  const document = await exported(papers.stateAttached);
  expect(textsOf(document, 'nationalTitle')).toHaveLength(2);
  expect(textsOf(document, 'numberSymbol')).toEqual(['Số:       /QĐ-UBND']);
  expect(textsOf(document, 'placeDate')).toEqual(['Phú Quý, ngày 05 tháng 6 năm 2026']);
  expect(textsOf(document, 'appendixNote')[0]).toBe(
    '(Kèm theo Quyết định số       /QĐ-UBND, ngày 05 tháng 6 năm 2026 của Ban Thường vụ Đảng ủy)',
  );
});

test('articles of an attached text count from 1, and it is signed before it', async () => {
  const document = await exported(papers.attached);
  const articles = document.paragraphs.filter(({ style }) => style.startsWith('article'));
  expect(articles.map(({ label }) => label)).toEqual(['Điều 1.', 'Điều 2.', 'Điều 1.']);
  const styles = document.paragraphs.map(({ style }) => style);
  expect(styles.indexOf('signerName')).toBeLessThan(styles.indexOf('attached'));
});

test('bodies that issue together are joined by a hyphen, the one that leads first (P-ORG-15)', async () => {
  const document = await exported(papers.joint);
  expect(textsOf(document, 'issuer')).toEqual(['BAN TỔ CHỨC -', 'ỦY BAN KIỂM TRA']);
  expect(textsOf(document, 'numberSymbol')).toEqual(['Số 05-QC/BTCTU-UBKTTU']);
  expect(textsOf(document, 'authority')).toEqual(['TRƯỞNG BAN', 'T/M ỦY BAN KIỂM TRA']);
});

test('two-sided pages have mirrored margins, others have not (P-MARGIN-2)', async () => {
  const mirrored = async (draft: Draft) => {
    const { parts } = await exported(draft);
    return descendants(parseXml(parts['word/settings.xml'] ?? ''), 'w:mirrorMargins').length;
  };
  expect([await mirrored(papers.joint), await mirrored(papers.attached)]).toEqual([1, 0]);
});

test('a copy is the paper, then a line, its own head and its signer (P-COPY-3, P-COPY-4)', async () => {
  const [paper, copy] = [await exported(papers.attached), await exported(papers.copy)];
  const texts = ({ paragraphs }: ReadDocument) =>
    paragraphs.map(({ text }) => text).filter((text) => text !== '');
  expect(texts(copy).slice(0, texts(paper).length)).toEqual(texts(paper));
  const [rule] = ofStyle(copy, 'copyRule');
  expect(find(rule?.xml, 'w:pPr', 'w:pBdr', 'w:top')?.attributes['w:val']).toBe('single');
  expect(texts(copy).slice(texts(paper).length)).toEqual([
    'ĐẢNG BỘ TỈNH LÂM ĐỒNG',
    'VĂN PHÒNG',
    '*',
    'SAO Y BẢN CHÍNH',
    'Số 24-BS/VPĐU',
    'Phú Quý, ngày 05 tháng 6 năm 2026',
    'Nơi nhận:',
    '- Các chi bộ trực thuộc;',
    '- Lưu Văn phòng.',
    'NguyenVanAn-26',
    'CHÁNH VĂN PHÒNG',
    'Lê Thị Hoa',
  ]);
});

test('the state’s extract bears its own words and number (S-SAO-1, S-SAO-3)', async () => {
  const document = await exported(papers.stateCopy);
  expect(textsOf(document, 'copyForm')).toEqual(['TRÍCH SAO']);
  expect(textsOf(document, 'numberSymbol')).toEqual(['Số: 08/UBND-VP', 'Số: 03/TrS-VP']);
});

test('a letter to one reader has neither type name nor number (S-TL-1)', async () => {
  const draft = aDraft({ standard: 'ND30', kind: 'thu-cong', header: papers.joint.header });
  const document = await exported(draft);
  expect([textsOf(document, 'typeName'), textsOf(document, 'numberSymbol')]).toEqual([[], ['']]);
});

function startOf(section: Parameters<typeof find>[0]): string | undefined {
  return find(section, 'w:pgNumType')?.attributes['w:start'];
}

/** What stands at the foot of the pages of a section, by the kind of page. */
function footTexts({ parts }: ReadDocument, section: Parameters<typeof find>[0]) {
  const relations = parseXml(parts['word/_rels/document.xml.rels'] ?? '');
  const entries = findAll(section, 'w:footerReference').map(({ attributes }) => {
    const target = relations.children.find(
      (relation) => relation.attributes['Id'] === attributes['r:id'],
    );
    const part = parseXml(parts[`word/${target?.attributes['Target'] ?? ''}`] ?? '');
    const lines = descendants(part, 'w:p').map((line) =>
      descendants(line, 'w:t')
        .map(({ text }) => text)
        .join(''),
    );
    return [attributes['w:type'] ?? '', lines] as const;
  });
  return Object.fromEntries(entries);
}

test('a secret paper is refused; on a declared machine the place of its stamp is kept free', async () => {
  const { threeLines } = papers;
  const secret = { ...threeLines, marks: { ...threeLines.marks, secrecy: 'MẬT' } };
  const copy = { ...papers.stateCopy, original: { ...threeLines, marks: secret.marks } };
  for (const draft of [secret, copy]) {
    expect(await exportDocx(draft, standards.ND30)).toEqual({
      ok: false,
      error: { kind: 'secretRefused', mark: 'MẬT', why: undeclaredMachine },
    });
  }
  for (const standard of [standards.ND30, standards['HD05-2026'], standards['HD36-2018']]) {
    const exported = await exportDocx(secret, standard, declaredMachine);
    const document = readDocx(valueOf(exported));
    const places = ofStyle(document, 'secrecy');
    // 10 mm, and nothing that looks like a stamp.
    const found = places.map(({ text, spacing }) => [
      text,
      spacing['w:line'],
      spacing['w:lineRule'],
    ]);
    expect(found).toEqual([['', '567', 'exact']]);
    expect(document.parts['word/document.xml']).not.toContain('MẬT');
  }
});

test('names side by side are level though one signer has a post and the other none', async () => {
  const places = [signedBy('T/M Đoàn chủ tịch', '', 'A'), signedBy('T/M Ban', 'Trưởng ban', 'B')];
  const document = await exported(aDraft({ kind: 'bien-ban', signOff: aSignOff(places) }));
  const gaps = ofStyle(document, 'signatureGap').map(({ spacing }) => Number(spacing['w:before']));
  // One line of 14 pt, single-spaced.
  const lower = (gaps[0] ?? 0) - (gaps[1] ?? 0);
  expect(Math.abs(lower - 14 * 1.149 * 20)).toBeLessThan(1);
});
