import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import type { Draft } from '@shared/draft/draft';
import { emptyHeader, emptySignature } from '@shared/draft/header';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft, p } from '../../helpers/aDraft';

const good = aDraft({
  kind: 'nghi-quyet',
  header: { ...emptyHeader, code: 'NQ/ĐU', date: '2026-12-05', subject: 'nhiệm vụ năm 2027' },
  blocks: [p('heading', 'ĐÁNH GIÁ'), p('paragraph', 'Nghị quyết này được phổ biến.')],
  signOff: {
    signature: { ...emptySignature, authority: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ', name: 'A' },
    recipients: ['Tỉnh ủy', 'Lưu Văn phòng Đảng ủy'],
  },
});

const kindsOf = (draft: Draft) =>
  check(draft, standards[draft.standard]).map((finding) => finding.kind);

test('a paper in order has no findings', () => {
  expect(kindsOf(good)).toEqual([]);
});

const faults: readonly (readonly [string, Partial<Draft>])[] = [
  ['labelDiffers', { blocks: [p('heading', 'A', 'III-'), p('paragraph', 'Hết.')] }],
  ['bodyEnd', { blocks: [p('paragraph', 'Hết./.')] }],
  ['unfilledField', { blocks: [p('paragraph', [{ field: 'goal' }, { text: '.' }])] }],
  ['dateImpossible', { header: { ...good.header, date: '2026-02-31' } }],
  ['dateMissing', { header: { ...good.header, date: '' } }],
  ['standardByDate', { header: { ...good.header, date: '2024-01-10' } }],
  ['subjectMissing', { header: { ...good.header, subject: '' } }],
  ['codeMalformed', { header: { ...good.header, code: 'NQ - ĐU' } }],
  ['addresseesUnexpected', { header: { ...good.header, addressees: ['Tỉnh ủy'] } }],
  ['addresseesMissing', { kind: 'to-trinh' }],
  [
    'letterPrefixForeign',
    {
      kind: 'cong-van',
      header: { ...good.header, code: 'CV/ĐU', subject: 'V/v họp', addressees: ['Tỉnh ủy'] },
    },
  ],
  ['secrecyMark', { marks: { ...good.marks, circulation: 'TỐI MẬT' } }],
  ['secrecyMark', { blocks: [p('centred', 'Mật'), p('paragraph', 'Hết.')] }],
  ['recipientsMissing', { signOff: { ...good.signOff, recipients: [] } }],
  ['archiveLineMalformed', { signOff: { ...good.signOff, recipients: ['Lưu: VT'] } }],
  [
    'authorityForeign',
    { signOff: { ...good.signOff, signature: { ...emptySignature, authority: 'TM. ĐẢNG ỦY' } } },
  ],
];

test.each(faults)('%s is found alone, with its sentence', (kind, change) => {
  const draft = { ...good, ...change };
  const findings = check(draft, standards[draft.standard]);
  expect(findings.map((finding) => finding.kind)).toEqual([kind]);
  expect(findings.map(findingMessage).join()).toMatch(/\p{L}+/u);
});

test('a conclusion is no kind of state paper', () => {
  expect(kindsOf({ ...good, kind: 'ket-luan', standard: 'ND30' })).toContain('kindForeign');
});

test('the same number written another way is no finding', () => {
  expect(kindsOf({ ...good, blocks: [p('part', 'A', 'Phần I'), p('paragraph', 'Hết.')] })).toEqual(
    [],
  );
});
