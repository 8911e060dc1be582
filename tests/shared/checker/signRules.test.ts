import type { Draft } from '@shared/draft/draft';
import type { SignaturePlace } from '@shared/draft/header';
import { signedBy } from '../../helpers/aDraft';
import { type Fault, foundAlone } from '../../helpers/foundAlone';
import { good, goodState } from '../../helpers/goodPapers';

const partyFaults: readonly Fault[] = [
  ['authorityForeign', signedLike({ position: 'KT. BÍ THƯ\nPHÓ BÍ THƯ' })],
  ['nameTitled', signedLike({ names: ['TS. Nguyễn Văn A'] })],
  ['nameTitled', signedLike({ names: ['Đại tá Nguyễn Văn A'] })],
  ['minutesOnBehalf', { kind: 'bien-ban', header: { ...good.header, code: 'BB/ĐU' } }],
  ['coIssuerUnsigned', { header: { ...good.header, coIssuers: ['Chi bộ Hai'] } }],
  ['authorityForeign', { signOff: { ...good.signOff, signatures: [signedBy('TM. ĐẢNG ỦY', '')] } }],
];

const stateFaults: readonly Fault[] = [
  ['authorityForeign', signedAs({ authority: 'KT.GIÁM ĐỐC' })],
  ['mandatePassedOn', signedAs({ authority: 'TUQ. CHỦ TỊCH', position: 'KT. GIÁM ĐỐC\nPHÓ' })],
  ['nameTitled', signedAs({ names: ['ThS. Trần Thị B'] })],
];

function signedLike(changes: Partial<SignaturePlace>): Partial<Draft> {
  const place = { ...signedBy('T/M ĐẢNG ỦY', '', 'A'), ...changes };
  return { signOff: { ...good.signOff, signatures: [place] } };
}

function signedAs(changes: Partial<SignaturePlace>): Partial<Draft> {
  const place = { ...signedBy('TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'), ...changes };
  return { signOff: { ...goodState.signOff, signatures: [place] } };
}

foundAlone(good, partyFaults);
foundAlone(goodState, stateFaults);
