/** The buttons that mend a finding. */
export const fixWords = {
  renumber: 'Đánh số lại',
  changeStandard: 'Đổi thể thức',
  endBody: 'Sửa',
} as const;
