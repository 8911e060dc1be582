import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyHeader } from '@shared/draft/header';
import { standards } from '@shared/standards/standards';
import { aDraft, aSignOff, p, signedBy } from './aDraft';

/** A report in order but for these blocks, so that every finding is theirs. */
export function aReport(blocks: readonly Block[], changes: Partial<Draft> = {}): Draft {
  return aDraft({
    kind: 'bao-cao',
    header: {
      ...emptyHeader,
      code: 'BC/ĐU',
      date: '2026-12-05',
      subject: 'kết quả công tác năm 2026',
      place: 'An Thịnh',
    },
    blocks: [...blocks, p('paragraph', 'Hết.')],
    signOff: aSignOff([signedBy('T/M ĐẢNG ỦY', 'BÍ THƯ', 'A')], 'Tỉnh ủy', 'Lưu Văn phòng Đảng ủy'),
    ...changes,
  });
}

/** The kinds of all findings in a draft. */
export const found = (draft: Draft) =>
  check(draft, standards[draft.standard]).map(({ kind }) => kind);

/** The sentences of all findings in a draft. */
export const messages = (draft: Draft) =>
  check(draft, standards[draft.standard]).map(findingMessage);
