import type { Draft } from '@shared/draft/draft';
import type { SignaturePlace } from '@shared/draft/header';
import { expect, test } from 'vitest';
import { signedBy } from '../../helpers/aDraft';
import {
  type Fault,
  good,
  goodState,
  kindsOf,
  messagesOf,
  rulesOfOtherForm,
} from '../../helpers/goodPapers';

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
