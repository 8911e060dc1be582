import { expect, test } from 'vitest';
import { p } from '../../helpers/aDraft';
import {
  type Fault,
  good,
  goodState,
  kindsOf,
  messagesOf,
  rulesOfOtherForm,
} from '../../helpers/goodPapers';

const partyFaults: readonly Fault[] = [
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
];

const stateFaults: readonly Fault[] = [
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
    'asAboveMissing',
    {
      kind: 'cong-van',
      header: { ...goodState.header, code: 'UBND-VX', addressees: ['Sở Nội vụ'] },
    },
  ],
];

test.each(partyFaults)(
  '%s is found alone in a paper of its form, with its sentence',
  (kind, change) => {
    expect(kindsOf({ ...good, ...change })).toEqual([kind]);
    expect(messagesOf({ ...good, ...change })).toMatch(/\p{L}+/u);
  },
);

test.each(stateFaults)(
  '%s is found alone in a paper of its form, with its sentence',
  (kind, change) => {
    expect(kindsOf({ ...goodState, ...change })).toEqual([kind]);
    expect(messagesOf({ ...goodState, ...change })).toMatch(/\p{L}+/u);
  },
);

test('what a form asks is told with a rule of that form', () => {
  expect([...partyFaults, ...stateFaults].flatMap(rulesOfOtherForm)).toEqual([]);
});
