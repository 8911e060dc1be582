import { emptyLetterhead } from '@shared/records/letterhead';
import { emptyProfile, type Profile } from '@shared/records/profile';
import { sampleProfile } from '@shared/records/sampleProfile';
import {
  dateLine,
  issuerText,
  numberLine,
  printedText,
  recipientLines,
  subjectText,
} from '@shared/standards/formText';
import { standards } from '@shared/standards/standards';
import { blankTemplates } from '@shared/templates/blankTemplates';
import { catalogue } from '@shared/templates/catalogue';
import { blankDraft, createDraft } from '@shared/templates/createDraft';
import { defaultRuleValue } from '@shared/templates/defaultRules';
import { fieldInfo, fieldLabel } from '@shared/templates/fieldLabel';
import type { Template } from '@shared/templates/template';
import { expect, test } from 'vitest';
import { signedBy } from '../../helpers/aDraft';
import { templateFiles } from '../../helpers/templateFiles';

const { templates } = catalogue(templateFiles());
const today = '2026-12-05';

function template(id: string): Template {
  const found = templates.find((one) => one.id === id);
  if (!found) throw new Error(`No template ${id}`);
  return found;
}

test('the annual report has its whole header, and its years', () => {
  const draft = createDraft(template('P01'), sampleProfile, { today });
  const standard = standards[draft.standard];
  expect(draft.header).toMatchObject({
    parentBody: 'ĐẢNG BỘ TỈNH HẢI SƠN',
    issuer: 'ĐẢNG ỦY XÃ AN THỊNH',
    number: '',
    code: 'BC/ĐU',
  });
  expect(numberLine(draft, standard)).toBe('Số       -BC/ĐU');
  expect(dateLine(draft, standard)).toBe('An Thịnh, ngày      tháng 12 năm 2026');
  expect(subjectText(draft, standard)).toBe(
    'tổng kết công tác năm 2026, phương hướng, nhiệm vụ năm 2027',
  );
  expect(draft.marks.draftRound).toBe(1);
  expect(draft.signOff.signatures).toMatchObject([
    { names: ['Đinh Quốc Thái'], position: 'BÍ THƯ' },
  ]);
});

test('what nobody knows stays an unfilled field', () => {
  const { facts } = createDraft(template('P01'), emptyProfile, { today });
  expect(Object.keys(facts).toSorted()).toEqual([
    'dataCutoff',
    'partyCongress',
    'planYear',
    'reportYear',
    'yearInTerm',
  ]);
});

test('facts are only those that the paper reads', () => {
  const { facts } = createDraft(template('P16'), sampleProfile, { today });
  expect(Object.keys(facts).toSorted()).toEqual(['org.issuerName', 'org.officeName']);
});

test('a paper knows its issuer for the note of an appendix that is put in later', () => {
  const { facts } = createDraft(template('P02'), sampleProfile, { today });
  expect(facts['org.issuerName']).toBe('Đảng ủy xã An Thịnh');
});

test('a default that reads another field waits until all are known', () => {
  const known = createDraft(template('P13'), sampleProfile, { today });
  expect(known.facts['addressee']).toBe('Tỉnh ủy Hải Sơn');
  expect(createDraft(template('P13'), emptyProfile, { today }).facts['addressee']).toBeUndefined();
});

test.each([
  ['2026-12-05', 'HD05-2026'],
  ['2024-01-10', 'HD36-2018'],
])('a Party paper made on %s is in the form %s', (day, standard) => {
  expect(createDraft(template('P02'), sampleProfile, { today: day }).standard).toBe(standard);
});

test('a chosen standard wins over the one in force', () => {
  const draft = createDraft(template('P02'), sampleProfile, { today, standard: 'HD36-2018' });
  expect(draft.standard).toBe('HD36-2018');
});

test.each(['P13', 'P16'])('%s names its addressee, so “Như trên” comes first', (id) => {
  const draft = createDraft(template(id), sampleProfile, { today });
  expect(recipientLines(draft, standards[draft.standard])).toEqual([
    '- Như trên;',
    '- Lưu Văn phòng Đảng ủy.',
  ]);
});

test('a decision begins its recipients with its last article', () => {
  const draft = createDraft(template('P17'), sampleProfile, { today });
  expect(draft.signOff.recipients[0]).toBe('Như Điều 3');
});

test('the recipients that the profile keeps for a kind replace the template’s', () => {
  const profile: Profile = { ...sampleProfile, recipients: { 'bao-cao': ['Ban Tổ chức Tỉnh ủy'] } };
  expect(createDraft(template('P01'), profile, { today }).signOff.recipients).toEqual([
    'Ban Tổ chức Tỉnh ủy',
  ]);
});

test('a recipient that the profile does not know stays a blank to fill', () => {
  expect(createDraft(template('P01'), emptyProfile, { today }).signOff.recipients[0]).toBe(
    '{{org.parentBodyName}} (để báo cáo)',
  );
});

test('minutes are signed by the two people that their text names', () => {
  const draft = createDraft(template('P04'), sampleProfile, { today });
  expect(draft.signOff.signatures).toEqual([
    signedBy('', '', '{{conf.minuteTakerName}}'),
    signedBy('', '', '{{conf.chairName}}'),
  ]);
});

test('a default of the template is filled from the profile', () => {
  const draft = createDraft(template('P17'), sampleProfile, { today });
  expect(draft.facts['proposer']).toBe('Văn phòng Đảng ủy');
});

test('state papers carry the head, code and signer of the state body', () => {
  const draft = createDraft(template('S02'), sampleProfile, { today });
  expect([draft.standard, draft.header.issuer, draft.header.code]).toEqual([
    'ND30',
    'ỦY BAN NHÂN DÂN\nXÃ AN THỊNH',
    'TB-UBND',
  ]);
  expect(draft.signOff.signatures).toMatchObject([{ authority: 'TL. CHỦ TỊCH' }]);
});

test('a state letter is coded by issuer and unit (S-SO-2)', () => {
  const draft = blankDraft('cong-van', 'state', sampleProfile, { today });
  expect(numberLine(draft, standards.ND30)).toBe('Số:       /UBND-VP');
});

test('a body without a state letterhead gets blanks, not the Party’s head', () => {
  const draft = blankDraft('bao-cao', 'state', { ...sampleProfile, state: null }, { today });
  expect([draft.header.issuer, draft.header.code]).toEqual(['', 'BC']);
});

test.each([
  ['2023-12-01', '2023', '2024', 'XIII', 'thứ ba'],
  ['2024-01-10', '2023', '2024', 'XIII', 'thứ ba'],
  ['2024-09-30', '2023', '2024', 'XIII', 'thứ ba'],
  ['2024-10-01', '2024', '2025', 'XIII', 'thứ tư'],
  ['2026-12-05', '2026', '2027', 'XIV', 'thứ nhất'],
])('on %s the closing year is %s', (day, report, plan, congress, year) => {
  expect(
    (['reportYear', 'planYear', 'partyCongress', 'yearInTerm'] as const).map((rule) =>
      defaultRuleValue(rule, day),
    ),
  ).toEqual([report, plan, congress, year]);
});

test('a field is called as its template, else as the program, else as itself', () => {
  expect(fieldLabel(template('P01'), 'reportYear')).toBe('Năm báo cáo');
  expect(fieldLabel(null, 'conf.venue')).toBe('Địa điểm họp');
  expect(fieldLabel(null, 'org.superiorName')).toBe(fieldLabel(null, 'org.parentBodyName'));
  expect(fieldLabel(null, 'somethingElse')).toBe('somethingElse');
  expect(fieldLabel(null, 'blank.speaker.l1')).toBe('Người phát biểu');
  expect(fieldInfo(template('P01'), 'reportYear').required).toBe(true);
  expect(fieldInfo(template('P04'), 'readBack').options).toHaveLength(2);
});

test('the resolution of a branch bears the head of the branch, not of the committee above it', () => {
  const draft = createDraft(blank('TrangDang-nghi-quyet-chi-bo'), sampleProfile, { today });
  const standard = standards[draft.standard];
  const named = { ...draft, facts: { ...draft.facts, branchName: 'thôn Đồng Tâm' } };
  expect(printedText(named.header.parentBody, named)).toBe('Đảng bộ xã An Thịnh');
  expect(issuerText(named, standard)).toBe('Chi bộ thôn Đồng Tâm');
  expect(numberLine(named, standard)).toBe('Số       -NQ/CB');
  expect(recipientLines(named, standard)).toEqual([
    '- Đảng ủy cấp trên (để báo cáo);',
    '- Lưu Chi bộ.',
  ]);
});

test('a branch that writes its own resolution keeps the head of its profile', () => {
  const party = {
    ...(sampleProfile.party ?? emptyLetterhead),
    parentBody: 'ĐẢNG BỘ XÃ AN THỊNH',
    issuer: 'CHI BỘ THÔN ĐỒNG TÂM',
    code: 'CB',
  };
  const profile: Profile = { ...sampleProfile, tier: 'branch', party };
  const draft = createDraft(blank('TrangDang-nghi-quyet-chi-bo'), profile, { today });
  expect(draft.header).toMatchObject({
    parentBody: 'ĐẢNG BỘ XÃ AN THỊNH',
    issuer: 'CHI BỘ THÔN ĐỒNG TÂM',
    code: 'NQ/CB',
  });
});

test('a joint plan has the symbols of both bodies, and the first signer is the own one', () => {
  for (const [family, code, signer] of [
    ['party', 'KH/ĐU-UBKTĐU', 'Lương Thị Hạnh'],
    ['state', 'KH-UBND-UBKTĐU', 'Hoàng Văn Trí'],
  ] as const) {
    const [plan] = blankTemplates(family).filter(({ id }) => id.endsWith('ke-hoach-lien-co-quan'));
    if (plan === undefined) throw new Error('No joint plan');
    const draft = createDraft(plan, sampleProfile, { today });
    const facts = { ...draft.facts, partnerCode: 'UBKTĐU' };
    expect(printedText(draft.header.code, { facts })).toBe(code);
    expect(draft.signOff.signatures.map(({ names }) => names)).toEqual([[signer], []]);
  }
});

function blank(id: string): Template {
  const found = blankTemplates('party').find((one) => one.id === id);
  if (!found) throw new Error(`No template ${id}`);
  return found;
}

test('of a year before the congresses met every five years no congress is named', () => {
  expect(defaultRuleValue('partyCongress', '1901-01-01')).toBe('');
  expect(defaultRuleValue('yearInTerm', '1901-01-01')).toBe('');
  expect(defaultRuleValue('partyCongress', '2024-01-10')).toBe('XIII');
});
