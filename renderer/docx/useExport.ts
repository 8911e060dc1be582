import { messageFor } from '@shared/messages';
import { useCallback, useRef } from 'react';
import { askMain, mainApi } from '../mainApi';
import type { DraftSession } from '../session/DraftSession';
import { type Toast, useToast } from '../ui/Toasts';
import { type AskToExport, exportJourney } from './exportJourney';
import { exportToast } from './exportToast';
import { exportWords } from './words';

/** Exports the open paper and tells how it went; asked again while it runs, it does nothing. */
export function useExport(session: DraftSession, askToExport: AskToExport): () => Promise<void> {
  const toast = useToast();
  const isRunning = useRef(false);
  const closeLast = useRef<() => void>(() => undefined);
  return useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    // A fault stays until it is closed, but of the next try it would say what is not true.
    closeLast.current();
    const outcome = await exportJourney(session, mainApi, askToExport).finally(() => {
      isRunning.current = false;
    });
    const openIt = (fileId: string) => void openFile(fileId, toast);
    const told = exportToast(outcome, session.current(), openIt);
    if (told !== null) closeLast.current = toast(told);
  }, [session, toast, askToExport]);
}

/** Opens the written file in its program; a file that is no longer there is said. */
async function openFile(fileId: string, tell: (toast: Toast) => void): Promise<void> {
  if (mainApi === null) return;
  const shown = await askMain(mainApi, 'docx:show', { fileId, where: 'program' });
  if (!shown.ok) tell({ text: messageFor(shown.error), tone: 'fault' });
  else if (!shown.value) tell({ text: exportWords.gone, tone: 'fault' });
}
