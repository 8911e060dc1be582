import { check } from '@shared/checker/check';
import { exportErrors } from '@shared/checker/exportErrors';
import { findingMessage } from '@shared/checker/findingMessages';
import { checkIssueDay } from '@shared/checker/issueDay';
import type { Draft } from '@shared/draft/draft';
import { emptyHeader, type SignaturePlace } from '@shared/draft/header';
import { sampleProfile } from '@shared/records/sampleProfile';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { standards } from '@shared/standards/standards';
import { blankTemplates } from '@shared/templates/blankTemplates';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import { expect, test } from 'vitest';
import { proofPapers } from '../../../build/cli/proof/papers/proofPapers';
import { aDraft, aSignOff, p, signedBy } from '../../helpers/aDraft';
import { declaredMachine } from '../../helpers/declaredMachine';
import { templateFiles } from '../../helpers/templateFiles';
import { textDraft, textNames } from '../../helpers/texts';

const good = aDraft({
  kind: 'nghi-quyet',
  header: {
    ...emptyHeader,
    code: 'NQ/ĐU',
    date: '2026-12-05',
    subject: 'nhiệm vụ năm 2027',
    place: 'An Thịnh',
  },
  blocks: [p('heading', 'ĐÁNH GIÁ'), p('paragraph', 'Nghị quyết này được phổ biến.')],
  signOff: aSignOff([signedBy('T/M ĐẢNG ỦY', 'BÍ THƯ', 'A')], 'Tỉnh ủy', 'Lưu Văn phòng Đảng ủy'),
});

const kindsOf = (draft: Draft) =>
  check(draft, standards[draft.standard]).map((finding) => finding.kind);

test('a paper in order has no findings', () => {
  expect(kindsOf(good)).toEqual([]);
});

function signedLike(changes: Partial<SignaturePlace>): Partial<Draft> {
  const place = { ...signedBy('T/M ĐẢNG ỦY', '', 'A'), ...changes };
  return { signOff: { ...good.signOff, signatures: [place] } };
}

test('a symbol with a blank in it is no wrong symbol yet', () => {
  const header = { ...good.header, code: 'NQ/ĐU-{{partnerCode}}' };
  expect(kindsOf({ ...good, header })).not.toContain('codeMalformed');
});

const faults: readonly (readonly [string, Partial<Draft>])[] = [
  ['labelDiffers', { blocks: [p('heading', 'A', 'III-'), p('paragraph', 'Hết.')] }],
  ['bodyEmpty', { blocks: [] }],
  ['bodyEmpty', { blocks: [p('paragraph', ' '), { kind: 'pageBreak' }] }],
  ['bodyEnd', { blocks: [p('paragraph', 'Hết./.')] }],
  ['bodyEnd', { blocks: [p('paragraph', 'Hết')] }],
  ['unfilledField', { blocks: [p('paragraph', [{ field: 'goal' }, { text: '.' }])] }],
  ['dateImpossible', { header: { ...good.header, date: '2026-02-31' } }],
  ['dateMissing', { header: { ...good.header, date: '' } }],
  ['standardByDate', { header: { ...good.header, date: '2024-01-10' } }],
  ['subjectMissing', { header: { ...good.header, subject: '' } }],
  ['codeMalformed', { header: { ...good.header, code: 'NQ - ĐU' } }],
  ['addresseesUnexpected', { header: { ...good.header, addressees: ['Tỉnh ủy'] } }],
  ['addresseesMissing', { kind: 'to-trinh', header: { ...good.header, code: 'TTr/ĐU' } }],
  [
    'letterPrefixForeign',
    {
      kind: 'cong-van',
      header: { ...good.header, code: 'CV/ĐU', subject: 'V/v họp', addressees: ['Tỉnh ủy'] },
    },
  ],
  ['secrecyMark', { marks: { ...good.marks, circulation: 'TỐI MẬT' } }],
  ['secrecyMark', { blocks: [p('centred', 'Mật'), p('paragraph', 'Hết.')] }],
  ['dateImpossible', { header: { ...good.header, date: '0000-01-05' } }],
  ['placeMissing', { header: { ...good.header, place: ' ' } }],
  ['codeOfOtherKind', { header: { ...good.header, code: 'BC/ĐU' } }],
  ['subjectCapital', { header: { ...good.header, subject: 'Về nhiệm vụ năm 2027' } }],
  [
    'addresseeLabelTyped',
    {
      kind: 'to-trinh',
      header: { ...good.header, code: 'TTr/ĐU', addressees: ['Kính trình: Tỉnh ủy'] },
    },
  ],
  [
    'titleForeign',
    { blocks: [p('centred', 'Độc lập - Tự do - Hạnh phúc'), p('paragraph', 'Hết.')] },
  ],
  [
    'basisEnd',
    { blocks: [p('basis', 'Căn cứ A,'), p('basis', 'Căn cứ B,'), p('paragraph', 'Hết.')] },
  ],
  ['authorityForeign', signedLike({ position: 'KT. BÍ THƯ\nPHÓ BÍ THƯ' })],
  ['nameTitled', signedLike({ names: ['TS. Nguyễn Văn A'] })],
  ['nameTitled', signedLike({ names: ['Đại tá Nguyễn Văn A'] })],
  ['minutesOnBehalf', { kind: 'bien-ban', header: { ...good.header, code: 'BB/ĐU' } }],
  ['coIssuerUnsigned', { header: { ...good.header, coIssuers: ['Chi bộ Hai'] } }],
  [
    'annexWithoutNote',
    { blocks: [...good.blocks, p('appendix', 'Danh sách'), p('paragraph', 'Một.')] },
  ],
  ['recipientsMissing', { signOff: { ...good.signOff, recipients: [] } }],
  ['archiveLineMalformed', { signOff: { ...good.signOff, recipients: ['Lưu: VT'] } }],
  ['authorityForeign', { signOff: { ...good.signOff, signatures: [signedBy('TM. ĐẢNG ỦY', '')] } }],
];

test.each(faults)('%s is found alone, with its sentence', (kind, change) => {
  const draft = { ...good, ...change };
  const findings = check(draft, standards[draft.standard]);
  expect(findings.map((finding) => finding.kind)).toEqual([kind]);
  expect(findings.map(findingMessage).join()).toMatch(/\p{L}+/u);
});

const goodState = {
  ...good,
  standard: 'ND30',
  header: { ...good.header, code: 'NQ-HĐND' },
  blocks: [p('basis', 'Căn cứ A;'), p('basis', 'Căn cứ B.'), p('paragraph', 'Hết./.')],
  signOff: aSignOff([signedBy('TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH')], 'Tỉnh ủy', 'Lưu: VT'),
} as const satisfies Draft;

test('a state paper in order has no findings', () => {
  expect(kindsOf(goodState)).toEqual([]);
});

const stateFaults: readonly (readonly [string, Partial<Draft>])[] = [
  ['titleForeign', { blocks: [p('centred', 'ĐẢNG CỘNG SẢN VIỆT NAM'), p('paragraph', 'Hết./.')] }],
  ['basisEnd', { blocks: [p('basis', 'Căn cứ A,'), p('paragraph', 'Hết./.')] }],
  ['asAboveAlone', { signOff: { ...goodState.signOff, recipients: ['Như trên', 'Lưu: VT'] } }],
  ['codeOfOtherKind', { header: { ...goodState.header, code: 'TTR-HĐND' } }],
  [
    'codeOfOtherKind',
    {
      kind: 'cong-van',
      header: { ...goodState.header, code: 'CV-UBND', addressees: ['Sở Nội vụ'] },
      signOff: { ...goodState.signOff, recipients: ['Như trên', 'Lưu: VT'] },
    },
  ],
  [
    'lawNumbered',
    grounds('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.'),
  ],
  ['labelForm', { blocks: [p('article', 'Thành lập.', 'Điều 1:'), p('paragraph', 'Hết./.')] }],
  ['labelForm', { blocks: [p('chapter', 'QUY ĐỊNH', 'Chương 1'), p('paragraph', 'Hết./.')] }],
  ['labelForm', withAppendices('PHỤ LỤC I', 'Phụ lục II')],
  ['labelForm', withAppendices('Phụ lục I', 'Phụ lục 2')],
  [
    'asAboveMissing',
    {
      kind: 'cong-van',
      header: { ...goodState.header, code: 'UBND-VX', addressees: ['Sở Nội vụ'] },
    },
  ],
  ['citationIncomplete', grounds('Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ.')],
  ['citationIncomplete', grounds('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.')],
  ['citationIncomplete', grounds('Căn cứ số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.')],
  [
    'citationDatesDiffer',
    {
      blocks: [
        p('paragraph', 'Theo Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị.'),
        p('paragraph', 'Thực hiện Nghị quyết số 52-NQ/TW ngày 27 tháng 9 năm 2014./.'),
      ],
    },
  ],
  ['authorityForeign', signedAs({ authority: 'KT.GIÁM ĐỐC' })],
  ['mandatePassedOn', signedAs({ authority: 'TUQ. CHỦ TỊCH', position: 'KT. GIÁM ĐỐC\nPHÓ' })],
  ['nameTitled', signedAs({ names: ['ThS. Trần Thị B'] })],
];

function grounds(text: string): Partial<Draft> {
  return { blocks: [p('basis', text), p('paragraph', 'Hết./.')] };
}

function withAppendices(one: string, two: string): Partial<Draft> {
  const note = p('centred', '(Kèm theo Quyết định số 5/QĐ-UBND)');
  const appendices = [p('appendix', 'DANH MỤC', one), note, p('appendix', 'BIỂU MẪU', two), note];
  return { blocks: [p('paragraph', 'Hết./.'), ...appendices] };
}

function signedAs(changes: Partial<SignaturePlace>): Partial<Draft> {
  const place = { ...signedBy('TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'), ...changes };
  return { signOff: { ...goodState.signOff, signatures: [place] } };
}

test.each(stateFaults)('%s is found alone in a state paper', (kind, change) => {
  expect(kindsOf({ ...goodState, ...change })).toEqual([kind]);
});

test('a wrong number of an appendix is told with the rule of its own form', () => {
  const blocks = [p('appendix', 'Danh sách', 'Phụ lục 7')];
  const rules = [good, goodState].map(
    (draft) =>
      check({ ...draft, blocks }, standards[draft.standard]).find(
        ({ kind }) => kind === 'labelDiffers',
      )?.rule,
  );
  expect(rules).toEqual(['P-APPX-1', 'S-PL-1']);
});

test('what a form asks is told with a rule of that form', () => {
  const both = [good, goodState].flatMap((draft) =>
    [...faults, ...stateFaults].map(
      ([, change]) => ({ ...draft, ...change, standard: draft.standard }) as const,
    ),
  );
  const foreign = both.flatMap((draft) => {
    const standard = standards[draft.standard];
    const prefix = standard.family === 'party' ? 'P-' : 'S-';
    return check(draft, standard).filter(({ rule }) => rule?.startsWith(prefix) === false);
  });
  expect(foreign).toEqual([]);
});

test('a conclusion is no kind of state paper', () => {
  expect(kindsOf({ ...good, kind: 'ket-luan', standard: 'ND30' })).toContain('kindForeign');
});

test('the same number written another way is no finding', () => {
  expect(kindsOf({ ...good, blocks: [p('part', 'A', 'Phần I'), p('paragraph', 'Hết.')] })).toEqual(
    [],
  );
});

test('a paper without a summary or without a body is asked about before it is exported', () => {
  const draft = { ...good, header: { ...good.header, subject: ' ' }, blocks: [] };
  const errors = exportErrors(draft, standards[draft.standard]);
  expect(errors.map(({ kind }) => kind)).toEqual(['subjectMissing', 'bodyEmpty']);
});

const statedOnce = 'Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị';

test.each([
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  // What amends a paper is named shortly behind it; a blank is filled in later.
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, sửa theo Nghị định 12/2023/NĐ-CP.',
  'Căn cứ Quyết định số 05/QĐ-UBND ngày … của Ủy ban nhân dân xã.',
  'Theo đề nghị của Văn phòng tại Tờ trình số 12/TTr-VP ngày 02/02/2026.',
])('a ground that is whole is no finding: %s', (text) => {
  expect(kindsOf({ ...goodState, ...grounds(text) })).toEqual([]);
});

test.each([
  'Nghị quyết số 52-NQ/TW.',
  'Nghị quyết số 52-NQ/TW năm 2019.',
  'Nghị quyết số 52-NQ/TW, tháng 9/2019.',
  'Nghị quyết số 50-NQ/TW, ngày 20/8/2019.',
])('a citation that contradicts none is no finding: %s', (later) => {
  const blocks = [p('paragraph', statedOnce), p('paragraph', later)];
  expect(kindsOf({ ...good, blocks })).toEqual([]);
});

test('a day of issue that is still to come is told, today is not', () => {
  const kinds = ['2026-11-23', '2026-11-22', '2026-02-31'].map((day) =>
    checkIssueDay(day, '2026-11-22', standards.ND30).map(({ kind }) => kind),
  );
  expect(kinds).toEqual([['dateInFuture'], [], []]);
});

const newKinds = [
  'labelForm',
  'lawNumbered',
  'asAboveMissing',
  'citationIncomplete',
  'citationDatesDiffer',
];

test('papers in order have none of the findings on labels, letters and citations', () => {
  const { templates } = catalogue(templateFiles());
  const stamp = { today: '2026-11-22' };
  const drafts = [
    ...[...templates, ...blankTemplates('party'), ...blankTemplates('state')].map(
      (template) => [template.id, createDraft(template, sampleProfile, stamp)] as const,
    ),
    ...proofPapers().map(({ id, draft }) => [id, draft] as const),
    ...textNames.map((name) => [name, textDraft(name)] as const),
  ];
  const found = drafts.flatMap(([id, draft]) =>
    check(draft, standards[draft.standard])
      .filter(({ kind }) => newKinds.includes(kind))
      .map((finding) => `${id}: ${findingMessage(finding)}`),
  );
  expect(found).toEqual([]);
});

test('a chosen mark is a finding only where the machine does not take it', () => {
  const draft = { ...good, marks: { ...good.marks, secrecy: 'MẬT' } };
  const found = (machine: MachineSecrecy) => check(draft, standards[draft.standard], machine);
  const [finding] = found({ kind: 'machineBrowser' });
  expect(finding && findingMessage(finding)).toMatch(/“MẬT”.*trong trình duyệt/);
  expect(finding?.rule).toBe('P-SECRET-1');
  expect(found(declaredMachine)).toEqual([]);
});
