/** Stands in lists for a title that cannot be read. */
export const unnamedPaper = 'Văn bản chưa rõ tên';
