import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import type { Draft } from '@shared/draft/draft';
import { emptyHeader } from '@shared/draft/header';
import { standards } from '@shared/standards/standards';
import { aDraft, aSignOff, p, signedBy } from './aDraft';

/** A paper of the Party without findings. */
export const good = aDraft({
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

/** A state paper without findings. */
export const goodState = {
  ...good,
  standard: 'ND30',
  header: { ...good.header, code: 'NQ-HĐND' },
  blocks: [p('basis', 'Căn cứ A;'), p('basis', 'Căn cứ B.'), p('paragraph', 'Hết./.')],
  signOff: aSignOff([signedBy('TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH')], 'Tỉnh ủy', 'Lưu: VT'),
} as const satisfies Draft;

/** What is found, and what makes it wrong in a paper in order. */
export type Fault = readonly [kind: string, change: Partial<Draft>];

/** The kinds of all findings in a draft. */
export const kindsOf = (draft: Draft) =>
  check(draft, standards[draft.standard]).map(({ kind }) => kind);

/** The sentences of all findings in a draft. */
export const messagesOf = (draft: Draft) =>
  check(draft, standards[draft.standard]).map(findingMessage).join('\n');

/** What a fault is told as under a rule of the form that the paper does not have. */
export function rulesOfOtherForm([, change]: Fault) {
  return [good, goodState].flatMap(({ standard, ...draft }) => {
    const prefix = standards[standard].family === 'party' ? 'P-' : 'S-';
    const findings = check({ ...draft, ...change, standard }, standards[standard]);
    return findings.filter(({ rule }) => rule?.startsWith(prefix) === false);
  });
}
