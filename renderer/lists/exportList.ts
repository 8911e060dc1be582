import { safeFileName } from '@shared/fileName';
import type { MainApi, ShellError } from '@shared/ipc';
import { exportedRows } from '@shared/lists/exportedRows';
import type { ListColumn } from '@shared/lists/listColumn';
import { writeCsv } from '@shared/lists/writeCsv';
import { writeXlsx } from '@shared/lists/writeXlsx';
import type { SaveFileError } from '@shared/saveFileError';
import { askMain } from '../mainApi';
import { downloadFile } from '../ui/downloadFile';

/** The files that a list is exported to. */
export type ListFileType = 'csv' | 'xlsx';

/** A list to be exported. */
export interface ExportedList<R> {
  readonly name: string;
  readonly columns: readonly ListColumn<R>[];
  readonly rows: readonly R[];
}

/** How the export of a list ended; a browser does not tell where it put the file. */
type ListExported =
  | { readonly kind: 'saved' | 'downloaded'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: SaveFileError | ShellError };

/** Writes a list as a file where the user says, or where the browser keeps downloads. */
export async function exportList<R>(
  { name, columns, rows }: ExportedList<R>,
  type: ListFileType,
  mainApi: MainApi | null,
): Promise<ListExported> {
  const bytes = writers[type](name, exportedRows(columns, rows));
  const suggestedName = safeFileName(name, `.${type}`);
  if (mainApi === null) {
    downloadFile(suggestedName, new Blob([bytes], { type: mediaTypes[type] }));
    return { kind: 'downloaded', name: suggestedName };
  }
  const asked = await askMain(mainApi, 'list:save', { type, suggestedName, bytes: bytes.buffer });
  return asked.ok ? asked.value : { kind: 'failed', error: asked.error };
}

type Cells = ReturnType<typeof exportedRows>;

const writers: Readonly<
  Record<ListFileType, (name: string, rows: Cells) => Uint8Array<ArrayBuffer>>
> = {
  csv: (_name, rows) => new TextEncoder().encode(writeCsv(rows)),
  xlsx: writeXlsx,
};

const mediaTypes: Readonly<Record<ListFileType, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
