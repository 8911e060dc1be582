/** How lists say yes and no; compared without diacritics. */
export const yesWords: {
  readonly mark: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
} = {
  mark: 'x',
  yes: ['x', 'v', 'co', 'dung', 'roi', 'yes', '1', 'true', '✓', '✔'],
  no: ['', '-', 'khong', 'chua', 'no', '0', 'false'],
};

/** Headings of the column that only counts the rows. */
export const countHeadings: readonly string[] = ['stt', 'tt', 'so tt', 'so thu tu', 'thu tu', 'no'];
