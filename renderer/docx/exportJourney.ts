import { exportErrors } from '@shared/checker/exportErrors';
import type { Findings } from '@shared/checker/finding';
import { docxFileName } from '@shared/docx/docxFileName';
import type { ExportError } from '@shared/docx/exportError';
import type { MainApi } from '@shared/ipc';
import type { DraftRecord } from '@shared/records/draftRecord';
import type { DraftStoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import type { SaveFileError } from '@shared/saveFileError';
import { standards } from '@shared/standards/standards';
import { downloadFile } from '../ui/downloadFile';
import { docxWorker } from './docxWorker';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How an export ended. A browser cannot say whether it really kept the file: no `fileId` then. */
export type ExportOutcome =
  | { readonly kind: 'saved'; readonly name: string; readonly fileId: string | null }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: ExportError | DraftStoreError | SaveFileError };

/** What an export needs of the open paper. */
export interface ExportedSession {
  flush(): Promise<Result<void, DraftStoreError>>;
  saved(): Pick<DraftRecord, 'draft'>;
}

/** Asks whether a paper with these errors is exported all the same. */
export type AskToExport = (errors: Findings) => Promise<boolean>;

/** Saves the open paper, has it checked, writes its Word file, and asks where to put it. */
export async function exportJourney(
  session: ExportedSession,
  mainApi: MainApi | null,
  askToExport: AskToExport,
): Promise<ExportOutcome> {
  const flushed = await session.flush();
  if (!flushed.ok) return { kind: 'failed', error: flushed.error };
  const { draft } = session.saved();
  const errors = exportErrors(draft, standards[draft.standard]);
  if (errors.length > 0 && !(await askToExport(errors))) return { kind: 'cancelled' };
  const exported = await docxWorker.export(draft);
  if (!exported.ok) return { kind: 'failed', error: exported.error };
  const suggestedName = docxFileName(draft);
  if (mainApi !== null) return mainApi.ask('docx:save', { suggestedName, bytes: exported.value });
  downloadFile(suggestedName, new Blob([exported.value], { type: wordType }));
  return { kind: 'saved', name: suggestedName, fileId: null };
}
