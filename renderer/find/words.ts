/** What the find bar says of its search. */
export const findWords = {
  replaced: (count: number) => `Đã thay ${count} chỗ`,
  nothing: 'Không thấy',
} as const;
