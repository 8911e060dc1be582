import { exportErrors } from '@shared/checker/exportErrors';
import type { Findings } from '@shared/checker/finding';
import { docxFileName } from '@shared/docx/docxFileName';
import type { ExportError } from '@shared/docx/exportError';
import type { Draft } from '@shared/draft/draft';
import type { MainApi, ShellError } from '@shared/ipc';
import type { DraftStoreError } from '@shared/records/storeError';
import type { Result } from '@shared/result';
import type { SaveFileError } from '@shared/saveFileError';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { standards } from '@shared/standards/standards';
import { askMain } from '../mainApi';
import { downloadFile } from '../ui/downloadFile';
import { docxWorker } from './docxWorker';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How an export ended. A browser cannot say whether it really kept the file: no `fileId` then. */
export type ExportOutcome =
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly fileId: string | null;
      /** Why the store does not have what the file has; null when it has. */
      readonly unsaved: DraftStoreError | null;
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: ExportError | SaveFileError | ShellError };

/** What an export needs of the open paper. */
export interface ExportedSession {
  flush(): Promise<Result<void, DraftStoreError>>;
  current(): Draft;
  readonly machine: MachineSecrecy;
}

/** Asks whether a paper with these errors is exported all the same. */
export type AskToExport = (errors: Findings) => Promise<boolean>;

/**
 * Saves the open paper, has it checked, writes its Word file, and asks where to put it. What the
 * store refuses is written all the same: then the file is the only place that has it.
 */
export async function exportJourney(
  session: ExportedSession,
  mainApi: MainApi | null,
  askToExport: AskToExport,
): Promise<ExportOutcome> {
  const flushed = await session.flush();
  const unsaved = flushed.ok ? null : flushed.error;
  const draft = session.current();
  const errors = exportErrors(draft, standards[draft.standard], session.machine);
  if (errors.length > 0 && !(await askToExport(errors))) return { kind: 'cancelled' };
  const exported = await docxWorker.export(draft, session.machine);
  if (!exported.ok) return { kind: 'failed', error: exported.error };
  const suggestedName = docxFileName(draft);
  if (mainApi !== null) {
    const asked = await askMain(mainApi, 'docx:save', { suggestedName, bytes: exported.value });
    if (!asked.ok) return { kind: 'failed', error: asked.error };
    return asked.value.kind === 'saved' ? { ...asked.value, unsaved } : asked.value;
  }
  downloadFile(suggestedName, new Blob([exported.value], { type: wordType }));
  return { kind: 'saved', name: suggestedName, fileId: null, unsaved };
}
