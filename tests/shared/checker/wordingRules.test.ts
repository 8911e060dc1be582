import { p } from '../../helpers/aDraft';
import { type Fault, foundAlone } from '../../helpers/foundAlone';
import { good, goodState } from '../../helpers/goodPapers';

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

foundAlone(good, partyFaults);
foundAlone(goodState, stateFaults);
