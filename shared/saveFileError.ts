/** Why a file could not be written. Whatever stood there before is untouched in every case. */
export type SaveFileError =
  | { readonly kind: 'fileLocked'; readonly name: string }
  | { readonly kind: 'fileReadOnly'; readonly name: string }
  | { readonly kind: 'folderReadOnly'; readonly folder: string }
  | { readonly kind: 'folderGone'; readonly folder: string }
  | { readonly kind: 'diskFull'; readonly name: string }
  | { readonly kind: 'pathTooLong'; readonly name: string }
  | { readonly kind: 'nameRefused'; readonly name: string }
  | { readonly kind: 'writeFailed'; readonly name: string; readonly code: string };
