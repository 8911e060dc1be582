/** Names that Windows keeps for devices, with or without an extension. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Characters that Windows refuses in a name, and those that nobody sees: controls and marks of direction. */
const refused = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** Leaves room for the folder within what Windows and Word can open (240 characters). */
const nameLimit = 120;

/** The files that the program writes. */
export type FileExtension = '.docx' | '.pdf' | '.json' | '.csv' | '.xlsx' | '.zip';

/** A name that every file system takes, from any text: `Số 12-BC/ĐU` → `Số 12-BC-ĐU.docx`. */
export function safeFileName(text: string, extension: FileExtension): string {
  const bare = text.normalize('NFC').replace(/\.(docx|pdf|json|csv|xlsx|zip)$/iu, '');
  const letters = [...bare.replace(refused, '-').replace(/\s+/gu, ' ')];
  const name = letters
    .slice(0, nameLimit)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '');
  if (name === '') return `Văn bản${extension}`;
  return `${deviceName.test(name) ? `${name}-` : name}${extension}`;
}
