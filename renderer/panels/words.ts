import type { StandardId } from '@shared/draft/draft';

/** The buttons that mend a finding. */
export const fixWords = {
  renumber: 'Đánh số lại',
  changeStandard: 'Đổi thể thức',
  endBody: 'Sửa',
} as const;

/** The forms as their list names them: the family is known there, and the panel is narrow. */
export const formWords: Readonly<Record<StandardId, string>> = {
  'HD05-2026': 'Hướng dẫn 05 (từ 27/5/2026)',
  'HD36-2018': 'Hướng dẫn 36 (đến 26/5/2026)',
  ND30: 'Nghị định 30/2020/NĐ-CP',
};
