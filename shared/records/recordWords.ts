/** How papers are called in lists. */
export const titleWords = {
  ofSubject: (kind: string, subject: string) => `${kind}: ${subject}`,
  withoutSubject: (kind: string) => `${kind} chưa có trích yếu`,
  ofPaperCopied: (kind: string, title: string) => `${kind} của ${title}`,
} as const;

/** The last recipient, the file copy, as each family of papers writes it (P-NOINHAN-5, S-NN-3). */
export const archiveWords = {
  party: (office: string) => `Lưu ${office}`,
  state: (unitCode: string) => (unitCode === '' ? 'Lưu: VT' : `Lưu: VT, ${unitCode}`),
} as const;
