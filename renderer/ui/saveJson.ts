import type { ShellError } from '@shared/ipc';
import type { SaveFileError } from '@shared/saveFileError';
import { askMain, mainApi } from '../mainApi';
import { downloadFile } from './downloadFile';

/** Puts raw data where the user says; null when there is no fault to tell of. */
export async function saveJson(
  name: string,
  value: unknown,
): Promise<SaveFileError | ShellError | null> {
  const file = new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });
  if (mainApi === null) {
    downloadFile(name, file);
    return null;
  }
  const bytes = await file.arrayBuffer();
  const asked = await askMain(mainApi, 'rescue:save', { suggestedName: name, bytes });
  if (!asked.ok) return asked.error;
  return asked.value.kind === 'failed' ? asked.value.error : null;
}
