import { useCallback, useRef } from 'react';
import { mainApi } from '../mainApi';
import type { DraftSession } from '../session/DraftSession';
import { useToast } from '../ui/Toasts';
import { type AskToExport, exportJourney } from './exportJourney';
import { exportToast } from './exportToast';

/** Exports the open paper and tells how it went; asked again while it runs, it does nothing. */
export function useExport(session: DraftSession, askToExport: AskToExport): () => Promise<void> {
  const toast = useToast();
  const isRunning = useRef(false);
  return useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    const outcome = await exportJourney(session, mainApi, askToExport).finally(() => {
      isRunning.current = false;
    });
    const told = exportToast(outcome, session.saved().draft, mainApi);
    if (told !== null) toast(told);
  }, [session, toast, askToExport]);
}
