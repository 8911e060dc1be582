/** What the find bar says of its search. */
export const findWords = {
  replaced: (count: number) => `Đã thay ${count} chỗ`,
  nothing: 'Không thấy',
  diacritics: 'Phân biệt dấu',
  // Replacing without regard to diacritics would change words that only look alike.
  diacriticsForced: 'Luôn phân biệt dấu',
} as const;
