import { check } from '@shared/checker/check';
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

/** The kinds of all findings in a draft. */
export const kindsOf = (draft: Draft) =>
  check(draft, standards[draft.standard]).map(({ kind }) => kind);
